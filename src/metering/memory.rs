//! The memory of a run: the global allocator, which counts the bytes of all live blocks.
//!
//! Above the limit, a small allocation still succeeds (from a reserve) and the run is stopped at
//! the next safe point, so that the error has a line number. A large allocation, or one beyond the
//! reserve, fails; the VM raises MemoryError where it can. No function here may allocate.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::{Cell, UnsafeCell};

use crate::boundary::stop_reason::StopReason;
use crate::metering::heap::HEAP;
use crate::metering::stop;

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

/// The reserve: bytes that a stopped run may allocate above its limit, in addition to a sixteenth
/// of the limit.
const RESERVE: usize = 512 * 1024;

/// The size in bytes of the arena for the report on an instance that trapped.
const ARENA: usize = 128 * 1024;

/// The counts of a thread. Sizes are in bytes.
struct Account {
    /// The size of all live blocks.
    live: Cell<usize>,
    /// `live` when the snapshot was taken.
    in_snapshot: Cell<Option<usize>>,
    /// The part of `live` that is not charged to the run.
    base: Cell<usize>,
    /// The maximum of `live` since [`begin`].
    peak: Cell<usize>,
    /// The limit on `live`, `base` included.
    limit: Cell<usize>,
    /// The amount by which `live` may exceed `limit`.
    reserve: Cell<usize>,
    /// Whether an allocation was refused since [`begin`].
    refused: Cell<bool>,
    /// The number of allocations since the last refused one.
    since_refusal: Cell<u32>,
    /// Whether freed blocks are overwritten with zeros.
    scrub: Cell<bool>,
    /// The used part of the arena; `None` until [`switch_to_arena`].
    arena_used: Cell<Option<usize>>,
}

thread_local! {
    static ACCOUNT: Account = const {
        Account {
            live: Cell::new(0),
            in_snapshot: Cell::new(None),
            base: Cell::new(0),
            peak: Cell::new(0),
            limit: Cell::new(usize::MAX),
            reserve: Cell::new(0),
            refused: Cell::new(false),
            since_refusal: Cell::new(u32::MAX),
            scrub: Cell::new(false),
            arena_used: Cell::new(None),
        }
    };
    static ARENA_BYTES: UnsafeCell<[u8; ARENA]> = const { UnsafeCell::new([0; ARENA]) };
}

/// Performs `work`, and overwrites with zeros every block that it frees. The snapshot of the memory
/// then compresses well. Counts the live bytes at the end as those of the snapshot.
pub fn scrubbed<T>(work: impl FnOnce() -> T) -> T {
    ACCOUNT.with(|account| account.scrub.set(true));
    let result = work();
    ACCOUNT.with(|account| {
        account.scrub.set(false);
        account.in_snapshot.set(Some(account.live.get()));
    });
    result
}

/// Starts a run that may hold `limit` bytes. The run is charged for all live bytes except those of
/// the snapshot, so its source and arguments are included. Natively there is no snapshot, and the
/// run is charged for the bytes that become live from now on.
pub fn begin(limit: u64) {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    ACCOUNT.with(|account| {
        let live = account.live.get();
        let base = account.in_snapshot.get().unwrap_or(live);
        account.peak.set(live);
        account.limit.set(base.saturating_add(limit));
        account.reserve.set(RESERVE.saturating_add(limit / 16));
        account.refused.set(false);
        account.since_refusal.set(u32::MAX);
        account.base.set(base);
    });
}

/// Ends the run and removes the limit.
pub fn end() {
    ACCOUNT.with(|account| account.limit.set(usize::MAX));
}

/// The most bytes that the run held at once since [`begin`].
pub fn peak() -> u64 {
    ACCOUNT.with(|account| account.peak.get().saturating_sub(account.base.get()) as u64)
}

/// Whether an allocation was refused since [`begin`].
pub fn refused() -> bool {
    ACCOUNT.with(|account| account.refused.get())
}

/// Whether an allocation was refused and fewer than 64 allocations followed it.
pub fn just_refused() -> bool {
    ACCOUNT.with(|account| account.since_refusal.get() < 64)
}

/// Makes all later allocations use a small arena, and frees nothing. Used for the report on an
/// instance that trapped, whose heap may be inconsistent.
pub fn switch_to_arena() {
    ACCOUNT.with(|account| account.arena_used.set(Some(0)));
}

impl Account {
    /// Counts `size` more bytes. Returns false if the allocation is refused. Stops the run if it
    /// uses the reserve.
    fn take(&self, size: usize) -> bool {
        let Some(live) = self.live.get().checked_add(size) else {
            return self.refuse();
        };
        if live > self.limit.get() {
            // A large request fails at once: MemoryError then names the line that made it.
            let is_large = size > self.reserve.get() / 4;
            if is_large || live - self.limit.get() > self.reserve.get() {
                return self.refuse();
            }
            stop::stop(StopReason::Memory);
        }
        self.since_refusal.set(self.since_refusal.get().saturating_add(1));
        self.live.set(live);
        if live > self.peak.get() {
            self.peak.set(live);
        }
        true
    }

    fn refuse(&self) -> bool {
        self.refused.set(true);
        self.since_refusal.set(0);
        false
    }

    fn give_back(&self, size: usize) {
        // Natively, a block may be freed by another thread than the one that allocated it, so the
        // count must not wrap.
        self.live.set(self.live.get().saturating_sub(size));
    }

    /// A block of the arena, or null if the arena is full; `None` if the arena is not in use.
    fn arena(&self, layout: Layout) -> Option<*mut u8> {
        let used = self.arena_used.get()?;
        ARENA_BYTES.with(|bytes| {
            let base = bytes.get().cast::<u8>();
            let padding = base.wrapping_add(used).align_offset(layout.align());
            let end = used.saturating_add(padding).saturating_add(layout.size());
            if end > ARENA {
                return Some(core::ptr::null_mut());
            }
            self.arena_used.set(Some(end));
            Some(base.wrapping_add(used + padding))
        })
    }
}

struct CountingAllocator;

// SAFETY: every block comes from the heap or, after a trap, from the arena. Blocks of the arena are
// aligned, do not overlap and are never reused. Counting does not panic.
unsafe impl GlobalAlloc for CountingAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller fulfils the contract of `GlobalAlloc`.
        counted(layout, || unsafe { HEAP.alloc(layout) })
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as in `alloc`.
        counted(layout, || unsafe { HEAP.alloc_zeroed(layout) })
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        let in_arena = ACCOUNT
            .try_with(|account| {
                account.give_back(layout.size());
                if account.scrub.get() {
                    // SAFETY: the block has `layout.size()` bytes, and the caller does not use it
                    // after this call.
                    unsafe { pointer.write_bytes(0, layout.size()) }
                }
                account.arena_used.get().is_some()
            })
            .unwrap_or(false);
        if !in_arena {
            // SAFETY: as in `alloc`; without the arena, every block is from the heap.
            unsafe { HEAP.dealloc(pointer, layout) }
        }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let plain = ACCOUNT
            .try_with(|account| {
                if account.arena_used.get().is_some() || account.scrub.get() {
                    return None;
                }
                if size > layout.size() && !account.take(size - layout.size()) {
                    return Some(false);
                }
                if size < layout.size() {
                    account.give_back(layout.size() - size);
                }
                Some(true)
            })
            .unwrap_or(Some(true));
        match plain {
            Some(true) => {
                // SAFETY: as in `alloc`; without the arena, every block is from the heap.
                let moved = unsafe { HEAP.realloc(pointer, layout, size) };
                if moved.is_null() && size > layout.size() {
                    let _ = ACCOUNT.try_with(|account| {
                        account.give_back(size - layout.size());
                        account.refuse()
                    });
                }
                moved
            }
            Some(false) => core::ptr::null_mut(),
            // Copy the block: one in the arena cannot grow, and a scrubbed one must be overwritten.
            // SAFETY: the contract of `realloc` makes the new layout valid. The new block does not
            // overlap the old one, and the copy is not longer than either.
            None => unsafe {
                let moved = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
                if !moved.is_null() {
                    moved.copy_from_nonoverlapping(pointer, layout.size().min(size));
                    self.dealloc(pointer, layout);
                }
                moved
            },
        }
    }
}

/// Allocates from the arena if it is in use, otherwise by `allocate`, and counts the bytes.
fn counted(layout: Layout, allocate: impl FnOnce() -> *mut u8) -> *mut u8 {
    let granted = ACCOUNT.try_with(|account| match account.arena(layout) {
        Some(pointer) => Err(pointer),
        None => Ok(account.take(layout.size())),
    });
    match granted {
        Ok(Err(pointer)) => pointer,
        Ok(Ok(false)) => core::ptr::null_mut(),
        // A thread that is ending has no account, and does not run a program.
        Ok(Ok(true)) | Err(_) => {
            let pointer = allocate();
            if pointer.is_null() {
                let _ = ACCOUNT.try_with(|account| {
                    account.give_back(layout.size());
                    account.refuse();
                });
            }
            pointer
        }
    }
}

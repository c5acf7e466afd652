//! The memory of a run: the allocator, which counts it.
//!
//! Above the limit, a small allocation still succeeds (from a reserve) and the run is stopped at
//! the next safe point, so that the error has a line number. A large allocation, or one beyond the
//! reserve, fails; the VM raises MemoryError where it can. Nothing in here may allocate.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::{Cell, UnsafeCell};

use crate::boundary::stop_reason::StopReason;
use crate::metering::heap::HEAP;
use crate::metering::stop;

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

/// The bytes that a stopped run may still allocate, beside a sixteenth of the limit.
const RESERVE: usize = 512 * 1024;

/// The bytes for the report on an instance that trapped, maybe during an allocation.
const ARENA: usize = 128 * 1024;

struct Account {
    live: Cell<usize>,
    /// What was live when the snapshot was taken.
    in_snapshot: Cell<Option<usize>>,
    base: Cell<usize>,
    peak: Cell<usize>,
    limit: Cell<usize>,
    reserve: Cell<usize>,
    refused: Cell<bool>,
    /// How many allocations there were since one was refused.
    since_refusal: Cell<u32>,
    scrub: Cell<bool>,
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

/// Does `work`, and writes zeros over everything that it frees. The snapshot of the memory, which
/// every instance starts from, then compresses well.
pub fn scrubbed<T>(work: impl FnOnce() -> T) -> T {
    ACCOUNT.with(|account| account.scrub.set(true));
    let result = work();
    ACCOUNT.with(|account| {
        account.scrub.set(false);
        account.in_snapshot.set(Some(account.live.get()));
    });
    result
}

/// Starts a run that may hold `limit` bytes: everything that is live beyond the snapshot, its
/// source and arguments included. Natively, where an interpreter has many runs: everything beyond
/// what is live now.
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

/// Ends the run. There is no limit from here on.
pub fn end() {
    ACCOUNT.with(|account| account.limit.set(usize::MAX));
}

/// The most bytes held at once since [`begin`].
pub fn peak() -> u64 {
    ACCOUNT.with(|account| account.peak.get().saturating_sub(account.base.get()) as u64)
}

/// Whether an allocation was refused since [`begin`].
pub fn refused() -> bool {
    ACCOUNT.with(|account| account.refused.get())
}

/// Whether one of the last 64 allocations was refused.
pub fn just_refused() -> bool {
    ACCOUNT.with(|account| account.since_refusal.get() < 64)
}

/// From here on, allocates from a small arena and frees nothing: for the report on an instance that
/// trapped, whose heap may be in any state.
pub fn switch_to_arena() {
    ACCOUNT.with(|account| account.arena_used.set(Some(0)));
}

impl Account {
    /// Counts `size` more bytes, unless that exceeds the limit.
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
        // Natively, another thread may free a block than the one that allocated it.
        self.live.set(self.live.get().saturating_sub(size));
    }

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

// SAFETY: every pointer comes from the heap or, after a trap, from the arena, whose memory is never
// freed.
unsafe impl GlobalAlloc for CountingAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the contract of `GlobalAlloc`.
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
                    // SAFETY: the block is the caller's and ends here.
                    unsafe { pointer.write_bytes(0, layout.size()) }
                }
                account.arena_used.get().is_some()
            })
            .unwrap_or(false);
        if !in_arena {
            // SAFETY: as in `alloc`; the block is from the heap.
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
                // SAFETY: as in `alloc`; the block is from the heap.
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
            // Not in place: in the arena a block cannot grow, and zeros must replace a freed one.
            // SAFETY: the new block is fresh, so the two do not overlap, and the copy is within both.
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

fn counted(layout: Layout, allocate: impl FnOnce() -> *mut u8) -> *mut u8 {
    let granted = ACCOUNT.try_with(|account| match account.arena(layout) {
        Some(pointer) => Err(pointer),
        None => Ok(account.take(layout.size())),
    });
    match granted {
        Ok(Err(pointer)) => pointer,
        Ok(Ok(false)) => core::ptr::null_mut(),
        // A thread that is ending has no account. It runs no program either.
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

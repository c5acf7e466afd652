//! What a run may hold: the allocator that counts it.
//!
//! Every allocation of the module passes here. At the limit a small one goes through, once, and
//! brakes the program, so that the run ends at a line of its own; a large one, or one beyond the
//! reserve, is refused, which the VM turns into MemoryError where it can. Nothing in here may
//! allocate.

use core::alloc::{GlobalAlloc, Layout};
use core::cell::{Cell, UnsafeCell};

use crate::budget::{self, Cause};
use crate::heap::HEAP;

#[global_allocator]
static ALLOCATOR: CountingAllocator = CountingAllocator;

/// What is let through between the brake and the end of the run, besides a sixteenth of the limit.
const RESERVE: usize = 512 * 1024;

/// Room for the report on a run whose instance died in the middle of an allocation.
const ARENA: usize = 128 * 1024;

struct Account {
    live: Cell<usize>,
    /// What was live when the instance was made.
    at_birth: Cell<Option<usize>>,
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
            at_birth: Cell::new(None),
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

/// Does `work` and leaves no trace of what it freed: what is kept of the memory afterwards, the
/// snapshot that every instance starts from, is then as small as can be.
pub fn scrubbed<T>(work: impl FnOnce() -> T) -> T {
    ACCOUNT.with(|account| account.scrub.set(true));
    let result = work();
    ACCOUNT.with(|account| {
        account.scrub.set(false);
        account.at_birth.set(Some(account.live.get()));
    });
    result
}

/// Starts the account of a run that may hold `limit` bytes, its source and its arguments among
/// them: all that is live beyond what was at the birth of the instance. Natively, where an
/// interpreter has many runs, beyond what is now.
pub fn begin(limit: u64) {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    ACCOUNT.with(|account| {
        let live = account.live.get();
        let base = account.at_birth.get().unwrap_or(live);
        account.peak.set(live);
        account.limit.set(base.saturating_add(limit));
        account.reserve.set(RESERVE.saturating_add(limit / 16));
        account.refused.set(false);
        account.since_refusal.set(u32::MAX);
        account.base.set(base);
    });
}

/// Ends the account: no limit holds from here on.
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

/// Whether an allocation was refused a moment ago.
pub fn just_refused() -> bool {
    ACCOUNT.with(|account| account.since_refusal.get() < 64)
}

/// From here on, allocate from a small arena that is never given back: for the report on a dead
/// instance, whose heap may be in any state.
pub fn switch_to_arena() {
    ACCOUNT.with(|account| account.arena_used.set(Some(0)));
}

impl Account {
    /// Takes `size` bytes, or refuses.
    fn take(&self, size: usize) -> bool {
        let Some(live) = self.live.get().checked_add(size) else {
            return self.refuse();
        };
        if live > self.limit.get() {
            // When one request asks for much, a refusal is better placed than the brake.
            let is_large = size > self.reserve.get() / 4;
            if is_large || live - self.limit.get() > self.reserve.get() {
                return self.refuse();
            }
            budget::stop(Cause::Memory);
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
        // Natively a block can be freed by another thread than the one that took it.
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

// SAFETY: every pointer handed out comes from the heap or, in a dead instance, from the arena,
// whose memory is never given back.
unsafe impl GlobalAlloc for CountingAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        counted(layout, || unsafe { HEAP.alloc(layout) })
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        counted(layout, || unsafe { HEAP.alloc_zeroed(layout) })
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        let in_arena = ACCOUNT
            .try_with(|account| {
                account.give_back(layout.size());
                if account.scrub.get() {
                    unsafe { pointer.write_bytes(0, layout.size()) }
                }
                account.arena_used.get().is_some()
            })
            .unwrap_or(false);
        if !in_arena {
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
            // Not in place: in the arena a block cannot grow, and a scrubbed one is left behind.
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
        // A thread that is ending has no account left; it runs no program either.
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

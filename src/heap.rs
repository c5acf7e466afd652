//! Where memory comes from: on wasm, pages that the engine gives, up to a cap; natively, the system.
//!
//! The cap is for what [`crate::memory`] cannot count: holes between blocks, and what the allocator needs
//! for itself.

#[cfg(target_arch = "wasm32")]
pub use wasm::{Heap, cap, count_from_here, total};

#[cfg(target_arch = "wasm32")]
pub static HEAP: Heap = Heap::new();

#[cfg(not(target_arch = "wasm32"))]
pub static HEAP: std::alloc::System = std::alloc::System;

#[cfg(not(target_arch = "wasm32"))]
pub fn cap(_bytes: usize) {}

#[cfg(not(target_arch = "wasm32"))]
pub fn count_from_here() {}

#[cfg(not(target_arch = "wasm32"))]
pub fn total() -> u64 {
    0
}

#[cfg(target_arch = "wasm32")]
mod wasm {
    use core::alloc::{GlobalAlloc, Layout};
    use core::arch::wasm32::{memory_grow, memory_size};
    use core::cell::UnsafeCell;
    use core::ptr::null_mut;
    use core::sync::atomic::{AtomicUsize, Ordering};

    use dlmalloc::{Allocator, Dlmalloc};

    const PAGE: usize = 64 * 1024;

    /// The most pages that the memory may have.
    static MOST: AtomicUsize = AtomicUsize::new(usize::MAX);

    /// The pages from which on growth counts.
    static FIRST: AtomicUsize = AtomicUsize::new(0);

    /// What the memory is now, every instance has from birth.
    pub fn count_from_here() {
        FIRST.store(memory_size(0), Ordering::Relaxed);
    }

    /// Lets the memory grow by `bytes`, counted from birth.
    pub fn cap(bytes: usize) {
        let first = FIRST.load(Ordering::Relaxed);
        MOST.store(first.saturating_add(bytes / PAGE), Ordering::Relaxed);
    }

    /// The bytes of the memory.
    pub fn total() -> u64 {
        memory_size(0) as u64 * PAGE as u64
    }

    struct Pages;

    // SAFETY: what `memory_grow` adds is fresh, zeroed and nobody else's.
    unsafe impl Allocator for Pages {
        fn alloc(&self, size: usize) -> (*mut u8, usize, u32) {
            let pages = size.div_ceil(PAGE);
            let fits = memory_size(0).saturating_add(pages) <= MOST.load(Ordering::Relaxed);
            match fits.then(|| memory_grow(0, pages)) {
                None | Some(usize::MAX) => (null_mut(), 0, 0),
                Some(before) => ((before * PAGE) as *mut u8, pages * PAGE, 0),
            }
        }

        fn remap(&self, _: *mut u8, _: usize, _: usize, _: bool) -> *mut u8 {
            null_mut()
        }

        fn free_part(&self, _: *mut u8, _: usize, _: usize) -> bool {
            false
        }

        fn free(&self, _: *mut u8, _: usize) -> bool {
            false
        }

        fn can_release_part(&self, _: u32) -> bool {
            false
        }

        fn allocates_zeros(&self) -> bool {
            true
        }

        fn page_size(&self) -> usize {
            PAGE
        }
    }

    pub struct Heap(UnsafeCell<Dlmalloc<Pages>>);

    // SAFETY: an instance has one thread.
    unsafe impl Sync for Heap {}

    impl Heap {
        pub const fn new() -> Self {
            Self(UnsafeCell::new(Dlmalloc::new_with_allocator(Pages)))
        }
    }

    // SAFETY: as `Dlmalloc` does; no call is made while another is under way.
    unsafe impl GlobalAlloc for Heap {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            unsafe { (*self.0.get()).malloc(layout.size(), layout.align()) }
        }

        unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
            unsafe { (*self.0.get()).calloc(layout.size(), layout.align()) }
        }

        unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
            unsafe { (*self.0.get()).free(pointer, layout.size(), layout.align()) }
        }

        unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
            unsafe { (*self.0.get()).realloc(pointer, layout.size(), layout.align(), size) }
        }
    }
}

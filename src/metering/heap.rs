//! The underlying heap: on wasm, pages of the engine; natively, the allocator of the system.
//!
//! This module counts nothing; `memory.rs` does. The metering pass limits the number of pages
//! (`xtask/src/meter.rs`). That limit covers memory that `memory.rs` cannot count: gaps between
//! blocks and the data of the allocator. It also holds if a program has overwritten the counts.

#[cfg(target_arch = "wasm32")]
pub static HEAP: wasm::Heap = wasm::Heap::new();

#[cfg(not(target_arch = "wasm32"))]
pub static HEAP: std::alloc::System = std::alloc::System;

#[cfg(target_arch = "wasm32")]
mod wasm {
    use core::alloc::{GlobalAlloc, Layout};
    use core::arch::wasm32::memory_grow;
    use core::cell::UnsafeCell;
    use core::ptr::null_mut;

    use dlmalloc::{Allocator, Dlmalloc};

    /// The size of a wasm page, in bytes.
    const PAGE: usize = 64 * 1024;

    /// The number of pages by which the memory grows at once. To grow a large memory takes a
    /// browser a millisecond or two, however many pages it gets.
    const STEP: usize = 16;

    struct Pages;

    // SAFETY: `memory_grow` returns the start of `pages` new pages. They are zeroed, and only this
    // allocator uses them. They are never freed.
    unsafe impl Allocator for Pages {
        fn alloc(&self, size: usize) -> (*mut u8, usize, u32) {
            let needed = size.div_ceil(PAGE);
            for pages in [needed.next_multiple_of(STEP), needed] {
                match memory_grow(0, pages) {
                    usize::MAX => {} // near the limit
                    before => return ((before * PAGE) as *mut u8, pages * PAGE, 0),
                }
            }
            (null_mut(), 0, 0)
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

    // SAFETY: a wasm instance has one thread, so no two threads use the cell.
    unsafe impl Sync for Heap {}

    impl Heap {
        pub const fn new() -> Self {
            Self(UnsafeCell::new(Dlmalloc::new_with_allocator(Pages)))
        }
    }

    // SAFETY: `Dlmalloc` fulfils the contract of `GlobalAlloc`. It calls only `Pages`, which does
    // not allocate, so no call begins during another one and the cell has one user at a time.
    unsafe impl GlobalAlloc for Heap {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            // SAFETY: see the `impl`; the caller fulfils the contract of `GlobalAlloc`.
            unsafe { (*self.0.get()).malloc(layout.size(), layout.align()) }
        }

        unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
            // SAFETY: as in `alloc`.
            unsafe { (*self.0.get()).calloc(layout.size(), layout.align()) }
        }

        unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
            // SAFETY: as in `alloc`.
            unsafe { (*self.0.get()).free(pointer, layout.size(), layout.align()) }
        }

        unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
            // SAFETY: as in `alloc`.
            unsafe { (*self.0.get()).realloc(pointer, layout.size(), layout.align(), size) }
        }
    }
}

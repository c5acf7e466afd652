//! Stands in for the VM's module `datastack`: memory for frames, each from the allocator.
//!
//! The VM's own takes them from large chunks, in which a sanitizer cannot see where one frame ends
//! and the next begins, nor that one is over.
use alloc::alloc::{alloc, dealloc, handle_alloc_error};
use alloc::vec::Vec;
use core::alloc::Layout;

const ALIGN: usize = 16;

/// The frames of a thread, the innermost last.
#[derive(Default)]
pub struct DataStack {
    blocks: Vec<(*mut u8, Layout)>,
}

impl DataStack {
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Never in the way of the VM's fast calls.
    #[must_use]
    pub fn has_space(&self, _size: usize) -> bool {
        true
    }

    /// Memory for a frame, to be given back by `pop`.
    pub fn push(&mut self, size: usize) -> *mut u8 {
        let layout = Layout::from_size_align(size.max(1), ALIGN).expect("invalid frame layout");
        // SAFETY: the size is not zero.
        let block = unsafe { alloc(layout) };
        if block.is_null() {
            handle_alloc_error(layout);
        }
        self.blocks.push((block, layout));
        block
    }

    /// As `push`; never memory that an earlier frame has cleared.
    pub fn push_frame(&mut self, size: usize) -> (*mut u8, bool) {
        (self.push(size), false)
    }

    /// Frees a frame and every one after it.
    ///
    /// # Safety
    /// `base` comes from `push`, and neither it nor what was pushed after it is in use.
    pub unsafe fn pop(&mut self, base: *mut u8) {
        loop {
            let (block, layout) = self.blocks.pop().expect("a frame is popped twice");
            // SAFETY: the block comes from `alloc` with this layout, and is forgotten here.
            unsafe { dealloc(block, layout) };
            if block == base {
                return;
            }
        }
    }

    /// As `pop`.
    ///
    /// # Safety
    /// As for `pop`.
    pub unsafe fn pop_frame(&mut self, base: *mut u8, _size: usize) {
        // SAFETY: as the caller has it.
        unsafe { self.pop(base) };
    }
}

// SAFETY: the blocks belong to this alone.
unsafe impl Send for DataStack {}

impl Drop for DataStack {
    fn drop(&mut self) {
        for (block, layout) in self.blocks.drain(..) {
            // SAFETY: the block comes from `alloc` with this layout, and is forgotten here.
            unsafe { dealloc(block, layout) };
        }
    }
}

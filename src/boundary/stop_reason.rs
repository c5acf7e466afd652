//! The reason for which a run was stopped.

/// Why a run was stopped. The metering pass and the package use the same numbers. The pass stops
/// runs for the reasons 1, 5 and 6; `typescript.rs` writes all numbers for the package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum StopReason {
    Instructions = 1,
    Memory = 2,
    Output = 3,
    Iterations = 4,
    /// The stack is full, and the VM's guard did not raise in time.
    Recursion = 5,
    /// The host refused memory that the limit allows.
    HostMemory = 6,
    /// The interpreter panicked.
    Crash = 7,
}

impl StopReason {
    /// All reasons, in the order of their numbers, which start at 1.
    pub const ALL: [Self; 7] = [
        Self::Instructions,
        Self::Memory,
        Self::Output,
        Self::Iterations,
        Self::Recursion,
        Self::HostMemory,
        Self::Crash,
    ];

    /// The reason with this number; `None` for 0 and unknown numbers.
    pub fn from_number(number: u32) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| *reason as u32 == number)
    }
}

//! Checks the code of a regular expression before the engine runs it.
//!
//! The engine trusts its code: code that does not come from `re._compiler` could make it read
//! outside of the text. Library code can be made to compile other code, so the check does not
//! depend on the caller. The rules are those of CPython's `_validate` in `Modules/_sre/sre.c`; two
//! are added for the engine of the VM, in [`Checker::info`] and [`Checker::has_literals`].

use rustpython_sre_engine::{MAXREPEAT, SreAtCode, SreCatCode, SreInfo, SreOpcode};

/// The most groups of a pattern.
const GROUPS: usize = 1 << 20;

/// Whether the engine can run `code` for a pattern with `groups` groups.
pub fn is_valid(code: &[u32], groups: usize) -> bool {
    let Some((&last, body)) = code.split_last() else { return false };
    groups <= GROUPS
        && last == SreOpcode::SUCCESS as u32
        && Checker { code: body, at: 0, groups }.sequence().is_some()
}

/// Checks a part of the code. The methods return `None` if it is invalid.
struct Checker<'c> {
    code: &'c [u32],
    /// The next item.
    at: usize,
    groups: usize,
}

impl<'c> Checker<'c> {
    fn next(&mut self) -> Option<u32> {
        let item = *self.code.get(self.at)?;
        self.at += 1;
        Some(item)
    }

    fn opcode(&mut self) -> Option<SreOpcode> {
        SreOpcode::try_from(self.next()?).ok()
    }

    fn expect(&mut self, allowed: &[SreOpcode]) -> Option<()> {
        let opcode = self.opcode()?;
        allowed.contains(&opcode).then_some(())
    }

    /// Reads a relative jump, and returns the position to which it leads.
    fn skip(&mut self) -> Option<usize> {
        let from = self.at;
        let target = from.checked_add(self.next()? as usize)?;
        (target <= self.code.len()).then_some(target)
    }

    /// Takes the code up to `end`.
    fn part(&mut self, end: usize) -> Option<&'c [u32]> {
        let part = self.code.get(self.at..end)?;
        self.at = end;
        Some(part)
    }

    /// Checks the code up to `end` as a sequence of its own.
    fn nested(&mut self, end: usize) -> Option<()> {
        let code = self.part(end)?;
        Checker { code, at: 0, groups: self.groups }.sequence()
    }

    fn sequence(&mut self) -> Option<()> {
        while self.at < self.code.len() {
            self.operation()?;
        }
        Some(())
    }

    fn operation(&mut self) -> Option<()> {
        use SreOpcode::*;
        match self.opcode()? {
            MARK => ((self.next()? as usize) < 2 * self.groups).then_some(()),
            LITERAL
            | NOT_LITERAL
            | LITERAL_IGNORE
            | NOT_LITERAL_IGNORE
            | LITERAL_UNI_IGNORE
            | NOT_LITERAL_UNI_IGNORE
            | LITERAL_LOC_IGNORE
            | NOT_LITERAL_LOC_IGNORE => self.next().map(drop),
            SUCCESS | FAILURE | ANY | ANY_ALL => Some(()),
            AT => SreAtCode::try_from(self.next()?).ok().map(drop),
            IN | IN_IGNORE | IN_UNI_IGNORE | IN_LOC_IGNORE => {
                let end = self.skip()?;
                self.charset(end)
            }
            INFO => self.info(),
            BRANCH => self.branches(),
            REPEAT_ONE | MIN_REPEAT_ONE | POSSESSIVE_REPEAT_ONE => {
                let end = self.skip()?;
                self.bounds()?;
                self.nested(end.checked_sub(1)?)?;
                self.expect(&[SUCCESS])
            }
            REPEAT => {
                let end = self.skip()?;
                self.bounds()?;
                self.nested(end)?;
                self.expect(&[MAX_UNTIL, MIN_UNTIL])
            }
            POSSESSIVE_REPEAT => {
                let end = self.skip()?;
                self.bounds()?;
                self.nested(end)?;
                self.expect(&[SUCCESS])
            }
            ATOMIC_GROUP => {
                let end = self.skip()?;
                self.nested(end.checked_sub(1)?)?;
                self.expect(&[SUCCESS])
            }
            GROUPREF | GROUPREF_IGNORE | GROUPREF_UNI_IGNORE | GROUPREF_LOC_IGNORE => self.group(),
            GROUPREF_EXISTS => self.conditional(),
            ASSERT | ASSERT_NOT => {
                let end = self.skip()?;
                self.next()?; // the width of a look-behind, which the engine checks
                self.nested(end.checked_sub(1)?)?;
                self.expect(&[SUCCESS])
            }
            _ => None,
        }
    }

    fn group(&mut self) -> Option<()> {
        ((self.next()? as usize) < self.groups).then_some(())
    }

    fn bounds(&mut self) -> Option<()> {
        let (least, most) = (self.next()? as usize, self.next()? as usize);
        (least <= most && most <= MAXREPEAT).then_some(())
    }

    /// `INFO skip flags min max [prefix or charset]`
    fn info(&mut self) -> Option<()> {
        let end = self.skip()?;
        let flags = SreInfo::from_bits(self.next()?)?;
        let (_least, _most) = (self.next()?, self.next()?);
        if flags.contains(SreInfo::PREFIX) {
            if flags.contains(SreInfo::CHARSET) {
                return None;
            }
            let (length, skip) = (self.next()? as usize, self.next()? as usize);
            let prefix = self.part(self.at.checked_add(length)?)?;
            let overlap = self.part(self.at.checked_add(length)?)?;
            let is_shorter = |each: &u32| (*each as usize) < length;
            if length == 0 || skip > length || !overlap.iter().all(is_shorter) || self.at != end {
                return None;
            }
            return self.has_literals(&prefix[..skip]);
        }
        if flags.contains(SreInfo::LITERAL) {
            return None;
        }
        match flags.contains(SreInfo::CHARSET) {
            true => self.charset(end),
            false => (self.at == end).then_some(()),
        }
    }

    /// The engine does not match the first literals again, and continues behind them. So the code
    /// must begin with them.
    fn has_literals(&self, prefix: &[u32]) -> Option<()> {
        let rest = self.code.get(self.at..)?;
        let is_literal = |(index, literal): (usize, &u32)| {
            rest.get(2 * index) == Some(&(SreOpcode::LITERAL as u32))
                && rest.get(2 * index + 1) == Some(literal)
        };
        prefix.iter().enumerate().all(is_literal).then_some(())
    }

    fn branches(&mut self) -> Option<()> {
        let mut target = None;
        loop {
            if *self.code.get(self.at)? == 0 {
                self.at += 1;
                break;
            }
            let end = self.skip()?;
            self.nested(end.checked_sub(2)?)?;
            self.expect(&[SreOpcode::JUMP])?;
            let jump = self.skip()?;
            if *target.get_or_insert(jump) != jump {
                return None;
            }
        }
        (target == Some(self.at)).then_some(())
    }

    /// `GROUPREF_EXISTS group skip yes [JUMP skip no]`
    fn conditional(&mut self) -> Option<()> {
        self.group()?;
        let from = self.at;
        let skip = self.next()? as usize;
        let end = from.checked_add(skip)?.checked_sub(1)?;
        let has_else = skip >= 3
            && end >= self.at + 2
            && self.code.get(end - 2) == Some(&(SreOpcode::JUMP as u32));
        let start = self.at;
        if has_else && self.branch_and_else(end).is_some() {
            return Some(());
        }
        self.at = start;
        self.nested(end)
    }

    /// The part of a conditional up to `end`, which ends with a jump, and the part behind it.
    fn branch_and_else(&mut self, end: usize) -> Option<()> {
        self.nested(end - 2)?;
        self.at = end - 1;
        let end_of_else = self.skip()?;
        self.nested(end_of_else)
    }

    /// Checks a set of characters up to `end`, where it ends with FAILURE.
    fn charset(&mut self, end: usize) -> Option<()> {
        use SreOpcode::*;
        let (last, code) = self.part(end)?.split_last()?;
        if *last != FAILURE as u32 {
            return None;
        }
        let mut set = Checker { code, at: 0, groups: self.groups };
        while set.at < code.len() {
            match set.opcode()? {
                NEGATE => {}
                LITERAL => drop(set.next()?),
                RANGE | RANGE_UNI_IGNORE => drop((set.next()?, set.next()?)),
                CHARSET => drop(set.part(set.at.checked_add(8)?)?),
                BIGCHARSET => {
                    let blocks = set.next()? as usize;
                    let indices = set.part(set.at.checked_add(64)?)?;
                    let mut indices = indices.iter().flat_map(|four| four.to_le_bytes());
                    if indices.any(|index| usize::from(index) >= blocks) {
                        return None;
                    }
                    set.part(set.at.checked_add(blocks.checked_mul(8)?)?)?;
                }
                CATEGORY => drop(SreCatCode::try_from(set.next()?).ok()?),
                _ => return None,
            }
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INFO_WITH_PREFIX: [u32; 9] = [14, 8, 1, 0, 0, 1, 1, 97, 0];

    fn after_info(rest: &[u32]) -> Vec<u32> {
        [&INFO_WITH_PREFIX, rest].concat()
    }

    #[test]
    fn code_of_the_compiler_is_valid() {
        assert!(is_valid(&after_info(&[16, 97, 16, 98, 1]), 0));
        assert!(is_valid(&[14, 4, 0, 0, 0, 1], 0));
    }

    #[test]
    fn a_prefix_that_the_code_does_not_have_is_invalid() {
        assert!(!is_valid(&after_info(&[16, 98, 1]), 0));
        let long_skip = [14, 8, 1, 0, 0, 1, 5, 97, 0, 16, 97, 1];
        assert!(!is_valid(&long_skip, 0));
    }

    #[test]
    fn unknown_opcodes_and_groups_are_invalid() {
        assert!(!is_valid(&[99, 1], 0));
        assert!(!is_valid(&[17, 2, 1], 1));
        assert!(!is_valid(&[11, 0, 1], 0));
        assert!(!is_valid(&[], 0));
        assert!(!is_valid(&[16, 97], 0));
    }
}

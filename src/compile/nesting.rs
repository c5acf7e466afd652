//! Limits on the nesting of a source, checked before it is parsed.
//!
//! The parser and all visitors of its tree are recursive, and trap at the end of the stack. So the
//! depth of the tree is estimated from the tokens. The estimate is never too low: it assumes that
//! each operator and each bracket adds a level to its whole expression, up to a comma or the end of
//! the statement.

use rustpython_vm::compiler::TokenKind;
use rustpython_vm::compiler::parser::{Mode, lexer};

/// The most nested levels of expressions and blocks.
pub const DEEPEST: usize = 400;

/// The limits for one source.
#[derive(Clone, Copy, Debug)]
pub struct NestingLimits {
    /// The most nested levels of expressions and blocks.
    pub levels: usize,
    /// The most nested brackets.
    pub brackets: usize,
}

/// Limits for source that is not rewritten. The parser has a lower limit for brackets (200).
pub const PLAIN: NestingLimits = NestingLimits { levels: DEEPEST, brackets: DEEPEST };

/// Limits for source whose tree is rewritten, which makes several levels from one.
pub const REWRITTEN: NestingLimits = NestingLimits { levels: 310, brackets: 140 };

/// The maximum depth of the tree of a source within the limits: the levels counted in tokens, and
/// the statement around them.
pub const DEEPEST_TREE: usize = DEEPEST + 16;

/// The most `elif` of one `if`. For the compiler, each is nested in the one before.
pub const ELIFS: usize = 1000;

/// The most levels of blocks, as in CPython.
pub const BLOCKS: usize = 99;

/// The source exceeds a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooDeep {
    /// The end, in bytes, of the shortest prefix of the source that exceeds the limit.
    pub end: usize,
    pub limit: Limit,
}

/// Which limit the source exceeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Limit {
    #[error("the code is nested too deeply: {0} levels are the most")]
    Levels(usize),
    #[error("too many elif in one statement: {ELIFS} are the most")]
    Elifs,
    #[error("too many levels of indentation")]
    Blocks,
}

/// Checks that `source` is within `limits`. The result is not meaningful for a source with syntax
/// errors.
///
/// # Errors
///
/// If the source exceeds a limit.
pub fn check(source: &str, limits: NestingLimits) -> Result<(), TooDeep> {
    let Some(limit) = exceeded(source, limits) else { return Ok(()) };
    // The lexer does not report its position, so search for the shortest prefix that exceeds the
    // limit.
    let (mut fits, mut end) = (0, source.len());
    while end - fits > 1 {
        let middle = source.floor_char_boundary(fits + (end - fits) / 2);
        if middle <= fits {
            break;
        }
        match exceeded(&source[..middle], limits) {
            Some(_) => end = middle,
            None => fits = middle,
        }
    }
    Err(TooDeep { end, limit })
}

/// An open bracket, or the level outside of all brackets.
#[derive(Default)]
struct Bracket {
    /// The levels that the bracket itself adds.
    own: usize,
    /// The operators since the last separator.
    operators: usize,
    /// The lambdas before their colon. A comma there separates parameters, not items.
    lambdas: usize,
}

/// The limit that `source` exceeds first.
fn exceeded(source: &str, limits: NestingLimits) -> Option<Limit> {
    let mut lexer = lexer::lex(source, Mode::Module);
    let mut brackets = vec![Bracket::default()];
    // For each open block, the number of `elif` of its last `if`.
    let mut elifs = vec![0_usize];
    // The operators of all open brackets, and the blocks.
    let mut depth = 0_usize;
    let mut kind = TokenKind::Newline;
    loop {
        let previous = core::mem::replace(&mut kind, lexer.next_token());
        let open = brackets.len() - 1;
        let innermost = &mut brackets[open];
        match kind {
            TokenKind::EndOfFile => return None,
            TokenKind::Newline | TokenKind::Semi => {
                depth -= core::mem::take(&mut innermost.operators);
                innermost.lambdas = 0;
            }
            TokenKind::Comma if innermost.lambdas == 0 => {
                depth -= core::mem::take(&mut innermost.operators);
            }
            TokenKind::Colon => innermost.lambdas = innermost.lambdas.saturating_sub(1),
            // In `f()()`, the second call contains the first one.
            TokenKind::Lpar | TokenKind::Lsqb => {
                innermost.operators += 1;
                depth += 1;
                brackets.push(Bracket::default());
            }
            TokenKind::Lbrace => {
                depth += 1;
                brackets.push(Bracket { own: 1, ..Bracket::default() });
            }
            // The compiler uses two levels for an expression in the braces.
            TokenKind::FStringStart | TokenKind::TStringStart => {
                depth += 2;
                brackets.push(Bracket { own: 2, ..Bracket::default() });
            }
            TokenKind::Rpar
            | TokenKind::Rsqb
            | TokenKind::Rbrace
            | TokenKind::FStringEnd
            | TokenKind::TStringEnd
                if open > 0 =>
            {
                depth -= brackets.pop().map_or(0, |closed| closed.own + closed.operators);
            }
            TokenKind::Indent => {
                depth += 1;
                elifs.push(0);
                if elifs.len() > BLOCKS + 1 {
                    return Some(Limit::Blocks);
                }
            }
            TokenKind::Dedent => {
                depth = depth.saturating_sub(1);
                elifs.pop();
            }
            TokenKind::If => elifs.last_mut().map_or((), |elifs| *elifs = 0),
            TokenKind::Elif => {
                let elifs = elifs.last_mut()?;
                *elifs += 1;
                if *elifs > ELIFS {
                    return Some(Limit::Elifs);
                }
            }
            TokenKind::Lambda => {
                innermost.operators += 1;
                innermost.lambdas += 1;
                depth += 1;
            }
            // For an unpacked argument or item, the compiler first makes a list.
            TokenKind::Star | TokenKind::DoubleStar
                if matches!(previous, TokenKind::Lpar | TokenKind::Comma) =>
            {
                innermost.operators += 2;
                depth += 2;
            }
            _ if adds_a_level(kind) => {
                innermost.operators += 1;
                depth += 1;
            }
            _ => {}
        }
        if depth > limits.levels {
            return Some(Limit::Levels(limits.levels));
        }
        if brackets.len() > limits.brackets + 1 {
            return Some(Limit::Levels(limits.brackets));
        }
    }
}

/// Whether an operator or keyword may add a level to its expression.
fn adds_a_level(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Plus
            | TokenKind::Minus
            | TokenKind::Star
            | TokenKind::Slash
            | TokenKind::DoubleStar
            | TokenKind::DoubleSlash
            | TokenKind::Percent
            | TokenKind::At
            | TokenKind::LeftShift
            | TokenKind::RightShift
            | TokenKind::Amper
            | TokenKind::Vbar
            | TokenKind::CircumFlex
            | TokenKind::Tilde
            | TokenKind::Not
            | TokenKind::Await
            | TokenKind::Yield
            | TokenKind::Else
            | TokenKind::Dot
            | TokenKind::ColonEqual
    )
}

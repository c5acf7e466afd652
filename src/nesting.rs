//! How deeply a source may nest, looked at before it is parsed.
//!
//! The parser and all that walks its tree do so by recursion, and end without a word when the stack
//! does. The tokens are enough to tell, a little too strictly, how deep the tree will be: each operator
//! and each bracket may add a level to all that its expression holds, until a comma or the end of the
//! statement.

use rustpython_vm::compiler::TokenKind;
use rustpython_vm::compiler::parser::{Mode, lexer};

/// Expressions and blocks may be nested this deep.
pub const DEEPEST: usize = 400;

/// How deep a source may go.
#[derive(Clone, Copy, Debug)]
pub struct Deepest {
    pub levels: usize,
    pub brackets: usize,
}

/// For a source that is compiled as it is. The parser has a word on brackets of its own.
pub const PLAIN: Deepest = Deepest { levels: DEEPEST, brackets: DEEPEST };

/// For a source whose tree is rewritten first, by which a level becomes several.
pub const REWRITTEN: Deepest = Deepest { levels: 310, brackets: 140 };

/// The tree of a source that is not too deep is no deeper than this: what tokens show, and the statement
/// around it.
pub const DEEPEST_TREE: usize = DEEPEST + 16;

/// An `if` may have this many `elif`: each is inside the one before, to the compiler.
pub const ELIFS: usize = 1000;

/// Blocks may be nested this deep, as in CPython.
pub const BLOCKS: usize = 99;

/// The source goes deeper than allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooDeep {
    /// How many bytes of the source go too deep, the last of them with the last token.
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

/// Checks that `source` nests no deeper than `deepest`. What it says of a source with errors means
/// nothing.
pub fn check(source: &str, deepest: Deepest) -> Result<(), TooDeep> {
    let Some(limit) = exceeded(source, deepest) else { return Ok(()) };
    // The lexer keeps its place to itself: search for the shortest beginning that goes too deep.
    let (mut fits, mut end) = (0, source.len());
    while end - fits > 1 {
        let middle = source.floor_char_boundary(fits + (end - fits) / 2);
        if middle <= fits {
            break;
        }
        match exceeded(&source[..middle], deepest) {
            Some(_) => end = middle,
            None => fits = middle,
        }
    }
    Err(TooDeep { end, limit })
}

/// What is between two brackets, or outside of all.
#[derive(Default)]
struct Bracket {
    /// The level that it adds itself, for as long as it is open.
    own: usize,
    /// The operators since the last separator.
    operators: usize,
    /// The lambdas whose parameters are not over: a comma there separates nothing.
    lambdas: usize,
}

/// The limit that `source` exceeds first.
fn exceeded(source: &str, deepest: Deepest) -> Option<Limit> {
    let mut lexer = lexer::lex(source, Mode::Module);
    let mut brackets = vec![Bracket::default()];
    // For each block that is open, how many `elif` the last `if` in it has.
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
            // A call and a subscript take the place of what they are of: `f()()`.
            TokenKind::Lpar | TokenKind::Lsqb => {
                innermost.operators += 1;
                depth += 1;
                brackets.push(Bracket::default());
            }
            TokenKind::Lbrace => {
                depth += 1;
                brackets.push(Bracket { own: 1, ..Bracket::default() });
            }
            // The compiler goes into what is in the braces twice.
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
            // The compiler makes a list of what is unpacked first.
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
        if depth > deepest.levels {
            return Some(Limit::Levels(deepest.levels));
        }
        if brackets.len() > deepest.brackets + 1 {
            return Some(Limit::Levels(deepest.brackets));
        }
    }
}

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

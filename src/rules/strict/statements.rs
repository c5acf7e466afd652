//! Visits and rewrites statements.

use core::mem;

use ruff_text_size::{Ranged, TextRange, TextSize};
use rustpython_vm::compiler::ast::{self, Expr, Stmt, Suite};

use crate::rules::nodes::{self, take};
use crate::rules::strict::names::{self, Binding};
use crate::rules::strict::{Visitor, unpacking};

impl Visitor<'_> {
    pub(super) fn suite(&mut self, suite: &mut Suite) {
        let statements = mem::take(suite);
        suite.reserve(statements.len());
        for statement in statements {
            suite.extend(self.statement(statement));
        }
    }

    /// The rewritten statement; `None` if its kind is not allowed.
    fn statement(&mut self, mut statement: Stmt) -> Option<Stmt> {
        match &mut statement {
            Stmt::FunctionDef(function) => {
                let start = self.keyword(&function.decorator_list, function.range);
                if function.is_async {
                    let range = TextRange::new(start, function.range.end());
                    self.not_allowed("AsyncFunctionDef", range);
                    return None;
                }
                self.function(function, start);
            }
            Stmt::ClassDef(class) => self.class(class),
            Stmt::Return(node) => self.maybe(&mut node.value),
            Stmt::Delete(node) => self.expressions(&mut node.targets),
            Stmt::TypeAlias(node) => {
                self.not_known("TypeAlias", node.range);
                return None;
            }
            Stmt::Assign(_) => return Some(self.assign(statement)),
            Stmt::AugAssign(node) => return self.aug_assign(node),
            Stmt::AnnAssign(node) => {
                self.not_known("AnnAssign", node.range);
                self.hint("Assign without an annotation.");
                return None;
            }
            Stmt::For(node) => {
                if node.is_async {
                    self.not_allowed("AsyncFor", node.range);
                    return None;
                }
                self.expression(&mut node.target);
                self.expression(&mut node.iter);
                self.suite(&mut node.body);
                self.suite(&mut node.orelse);
                *node.iter = unpacking::iterated(&node.target, take(&mut node.iter));
            }
            Stmt::While(node) => {
                self.expression(&mut node.test);
                self.suite(&mut node.body);
                self.suite(&mut node.orelse);
            }
            Stmt::If(node) => {
                self.expression(&mut node.test);
                self.suite(&mut node.body);
                for clause in &mut node.elif_else_clauses {
                    if let Some(test) = &mut clause.test {
                        self.expression(test);
                    }
                    self.suite(&mut clause.body);
                }
            }
            Stmt::With(node) => {
                if node.is_async {
                    self.not_allowed("AsyncWith", node.range);
                    return None;
                }
                self.with(node);
            }
            Stmt::Match(node) => {
                self.not_known("Match", node.range);
                self.hint("Use if, elif and else.");
                return None;
            }
            Stmt::Raise(node) => {
                self.maybe(&mut node.exc);
                self.maybe(&mut node.cause);
            }
            Stmt::Try(node) => {
                if node.is_star {
                    self.not_allowed("TryStar", node.range);
                    return None;
                }
                self.suite(&mut node.body);
                for handler in &mut node.handlers {
                    let ast::ExceptHandler::ExceptHandler(handler) = handler;
                    self.handler(handler);
                }
                self.suite(&mut node.orelse);
                self.suite(&mut node.finalbody);
            }
            Stmt::Assert(node) => {
                self.expression(&mut node.test);
                self.maybe(&mut node.msg);
            }
            Stmt::Import(node) => self.import(&node.names, node.is_lazy, node.range),
            Stmt::ImportFrom(node) => self.import(&node.names, node.is_lazy, node.range),
            // Its names are checked at the statements that bind them.
            Stmt::Global(_) => {}
            Stmt::Nonlocal(node) => {
                self.not_allowed("Nonlocal", node.range);
                return None;
            }
            Stmt::Expr(node) => self.expression(&mut node.value),
            Stmt::Pass(_) | Stmt::Break(_) | Stmt::Continue(_) => {}
            Stmt::IpyEscapeCommand(node) => {
                self.not_known("IpyEscapeCommand", node.range);
                return None;
            }
        }
        Some(statement)
    }

    fn assign(&mut self, statement: Stmt) -> Stmt {
        let Stmt::Assign(mut assign) = statement else { return statement };
        self.expressions(&mut assign.targets);
        self.expression(&mut assign.value);
        if !assign.targets.iter().any(|target| unpacking::parts(target).is_some()) {
            return Stmt::Assign(assign);
        }
        let (range, value) = (assign.range, *assign.value);
        if assign.targets.len() == 1 {
            let target = assign.targets.remove(0);
            return unpacking::assign(target, value, range);
        }
        // Evaluate the value once, then unpack it for each target.
        let temporary = self.temporary();
        let place = value.range();
        let keep = nodes::assign(nodes::stored(&temporary, place), value, range);
        let spread = assign
            .targets
            .into_iter()
            .map(|target| unpacking::assign(target, nodes::name(&temporary, place), range));
        let spread: Vec<Stmt> = core::iter::once(keep).chain(spread).collect();
        nodes::without(&temporary, spread, range)
    }

    fn aug_assign(&mut self, node: &mut ast::StmtAugAssign) -> Option<Stmt> {
        let range = node.range;
        let target_range = node.target.range();
        let hint = self.hint_for_aug_assign(node);
        self.expression(&mut node.target);
        self.expression(&mut node.value);
        match &*node.target {
            Expr::Attribute(_) => {
                let reason = "Augmented assignment of attributes is not allowed.";
                self.refuse(range.start(), target_range, reason);
                self.hint(hint);
                None
            }
            Expr::Subscript(_) => {
                let reason = "Augmented assignment of object items and slices is not allowed.";
                self.refuse(range.start(), target_range, reason);
                self.hint(hint);
                None
            }
            Expr::Name(name) => {
                let operator = nodes::text(names::in_place(node.op), target_range);
                let old = nodes::name(&name.id, target_range);
                let args = vec![operator, old, take(&mut node.value)];
                let value = nodes::call("_inplacevar_", args, range);
                Some(nodes::assign(take(&mut node.target), value, range))
            }
            // The parser refuses all other targets.
            _ => {
                self.not_known("AugAssign", range);
                None
            }
        }
    }

    fn hint_for_aug_assign(&self, node: &ast::StmtAugAssign) -> String {
        let target = &self.source[node.target.range()];
        match target.contains('\n') {
            true => "Assign the result of the operator.".to_owned(),
            false => format!("Write {target} = {target} {} ….", node.op),
        }
    }

    fn with(&mut self, node: &mut ast::StmtWith) {
        for item in &mut node.items {
            self.expression(&mut item.context_expr);
            self.maybe(&mut item.optional_vars);
        }
        self.suite(&mut node.body);
        for item in node.items.iter_mut().rev() {
            let Some(target) = &mut item.optional_vars else { continue };
            if unpacking::parts(target).is_none() {
                continue;
            }
            let range = target.range();
            let temporary = self.temporary();
            let target = mem::replace(&mut **target, nodes::stored(&temporary, range));
            let assign = unpacking::assign(target, nodes::name(&temporary, range), range);
            node.body.insert(0, nodes::without(&temporary, [assign], range));
        }
    }

    fn handler(&mut self, handler: &mut ast::ExceptHandlerExceptHandler) {
        self.maybe(&mut handler.type_);
        self.suite(&mut handler.body);
        if let Some(name) = &handler.name {
            self.check_name(handler.range.start(), name, name.range, Binding::Plain);
        }
    }

    fn import(&mut self, aliases: &[ast::Alias], is_lazy: bool, range: TextRange) {
        let start = range.start();
        if is_lazy {
            self.refuse(start, range, "Lazy import statements are not allowed.");
        }
        for alias in aliases {
            if alias.name.contains('*') {
                self.refuse(start, alias.name.range, r#""*" imports are not allowed."#);
                self.hint("Import the names that you use.");
            }
            self.check_name(start, &alias.name, alias.name.range, Binding::Plain);
            if let Some(name) = &alias.asname {
                self.check_name(start, name, name.range, Binding::Plain);
            }
        }
    }

    fn function(&mut self, function: &mut ast::StmtFunctionDef, start: TextSize) {
        // A function at the start of a line is not in a class.
        let binding = match self.lines.is_start(start) {
            true => Binding::Plain,
            false => Binding::Method,
        };
        self.check_name(start, &function.name, function.name.range, binding);
        self.check_parameters(start, &function.parameters);
        let printing = self.printing(|visitor| {
            visitor.parameters(&mut function.parameters);
            visitor.suite(&mut function.body);
            visitor.decorators(&mut function.decorator_list);
            visitor.maybe(&mut function.returns);
            visitor.type_params(function.type_params.as_deref());
        });
        self.collect_prints(printing, Some(start), function.name.range, &mut function.body);
    }

    pub(super) fn check_parameters(&mut self, start: TextSize, parameters: &ast::Parameters) {
        let all = parameters.posonlyargs.iter().chain(&parameters.args);
        let all = all.map(|with_default| &with_default.parameter);
        let starred = parameters.vararg.iter().chain(&parameters.kwarg).map(|boxed| &**boxed);
        let keyword_only = parameters.kwonlyargs.iter().map(|with_default| &with_default.parameter);
        for parameter in all.chain(starred).chain(keyword_only) {
            let name = &parameter.name;
            self.check_name(start, name, name.range, Binding::Plain);
        }
    }

    /// Visits annotations and defaults of parameters, in CPython's order.
    pub(super) fn parameters(&mut self, parameters: &mut ast::Parameters) {
        for positional in parameters.posonlyargs.iter_mut().chain(&mut parameters.args) {
            self.maybe(&mut positional.parameter.annotation);
        }
        if let Some(vararg) = &mut parameters.vararg {
            self.maybe(&mut vararg.annotation);
        }
        for keyword in &mut parameters.kwonlyargs {
            self.maybe(&mut keyword.parameter.annotation);
        }
        for keyword in &mut parameters.kwonlyargs {
            self.maybe(&mut keyword.default);
        }
        if let Some(kwarg) = &mut parameters.kwarg {
            self.maybe(&mut kwarg.annotation);
        }
        for positional in parameters.posonlyargs.iter_mut().chain(&mut parameters.args) {
            self.maybe(&mut positional.default);
        }
    }

    fn class(&mut self, class: &mut ast::StmtClassDef) {
        let start = self.keyword(&class.decorator_list, class.range);
        self.check_name(start, &class.name, class.name.range, Binding::Plain);
        if let Some(arguments) = &mut class.arguments {
            self.expressions(&mut arguments.args);
            for keyword in &mut arguments.keywords {
                self.expression(&mut keyword.value);
            }
        }
        self.suite(&mut class.body);
        self.decorators(&mut class.decorator_list);
        self.type_params(class.type_params.as_deref());
        let metaclass = |keyword: &&ast::Keyword| keyword.arg.as_deref() == Some("metaclass");
        if let Some(metaclass) = class.keywords().iter().find(metaclass) {
            let range = metaclass.range;
            let reason = r#"The keyword argument "metaclass" is not allowed."#;
            self.refuse(start, range, reason);
        }
        // Like RestrictedPython, drop all other keywords: `**` could contain a metaclass.
        let bases = class.arguments.take().map(|arguments| arguments.args.into_vec());
        let place = class.name.range;
        let metaclass = nodes::keyword("metaclass", nodes::name("__metaclass__", place), place);
        let arguments = nodes::arguments(bases.unwrap_or_default(), [metaclass], place);
        class.arguments = Some(Box::new(arguments));
    }

    fn decorators(&mut self, decorators: &mut [ast::Decorator]) {
        for decorator in decorators {
            self.expression(&mut decorator.expression);
        }
    }

    fn type_params(&mut self, type_params: Option<&ast::TypeParams>) {
        for type_param in type_params.into_iter().flatten() {
            let node = match type_param {
                ast::TypeParam::TypeVar(_) => "TypeVar",
                ast::TypeParam::TypeVarTuple(_) => "TypeVarTuple",
                ast::TypeParam::ParamSpec(_) => "ParamSpec",
            };
            self.not_known(node, type_param.range());
        }
    }

    /// The start of the statement itself, after its decorators.
    fn keyword(&self, decorators: &[ast::Decorator], range: TextRange) -> TextSize {
        let Some(last) = decorators.last() else { return range.start() };
        let mut rest = &self.source[TextRange::new(last.range.end(), range.end())];
        loop {
            rest = rest.trim_start_matches([' ', '\t', '\n', '\r', '\x0c', '\\']);
            match rest.strip_prefix('#') {
                Some(comment) => rest = comment.trim_start_matches(|c| c != '\n' && c != '\r'),
                None => break,
            }
        }
        range.end() - TextSize::of(rest)
    }
}

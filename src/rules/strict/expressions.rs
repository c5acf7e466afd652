//! Visits and rewrites expressions.

use ruff_text_size::{Ranged, TextRange, TextSize};
use rustpython_vm::compiler::ast::{self, Expr, ExprContext};

use crate::rules::nodes::{self, take};
use crate::rules::strict::names::{self, Binding};
use crate::rules::strict::{Visitor, unpacking};

impl Visitor<'_> {
    pub(super) fn expressions(&mut self, expressions: &mut [Expr]) {
        for expression in expressions {
            self.expression(expression);
        }
    }

    /// Visits an optional expression.
    pub(super) fn maybe(&mut self, expression: &mut Option<Box<Expr>>) {
        if let Some(expression) = expression {
            self.expression(expression);
        }
    }

    pub(super) fn expression(&mut self, expression: &mut Expr) {
        if let Some(replacement) = self.replacement(expression) {
            *expression = replacement;
        }
    }

    /// Visits an expression. Returns its replacement, if it is replaced as a whole.
    fn replacement(&mut self, expression: &mut Expr) -> Option<Expr> {
        match expression {
            Expr::BoolOp(node) => self.expressions(&mut node.values),
            Expr::Named(node) => {
                self.expression(&mut node.target);
                self.expression(&mut node.value);
                if !node.target.is_name_expr() {
                    let reason = "Assignment expressions are only allowed for simple targets";
                    self.refuse(node.range.start(), node.target.range(), reason);
                }
            }
            Expr::BinOp(node) => {
                self.expression(&mut node.left);
                self.expression(&mut node.right);
            }
            Expr::UnaryOp(node) => self.expression(&mut node.operand),
            Expr::Lambda(node) => {
                if let Some(parameters) = &mut node.parameters {
                    self.check_parameters(node.range.start(), parameters);
                    self.parameters(parameters);
                }
                self.expression(&mut node.body);
            }
            Expr::If(node) => {
                self.expression(&mut node.test);
                self.expression(&mut node.body);
                self.expression(&mut node.orelse);
            }
            Expr::Dict(node) => {
                for item in &mut node.items {
                    if let Some(key) = &mut item.key {
                        self.expression(key);
                    }
                }
                for item in &mut node.items {
                    self.expression(&mut item.value);
                }
            }
            Expr::Set(node) => self.expressions(&mut node.elts),
            Expr::ListComp(node) => {
                let start = node.range.start();
                self.comprehended(&mut node.elt, &mut node.generators, start);
            }
            Expr::SetComp(node) => {
                let start = node.range.start();
                self.comprehended(&mut node.elt, &mut node.generators, start);
            }
            Expr::Generator(node) => {
                let start = node.range.start();
                self.comprehended(&mut node.elt, &mut node.generators, start);
            }
            Expr::DictComp(node) => {
                match &mut node.key {
                    Some(key) => self.expression(key),
                    None => self.refuse_unpacking(node.range.start(), node.value.range()),
                }
                self.expression(&mut node.value);
                self.comprehensions(&mut node.generators);
            }
            Expr::Await(node) => self.not_allowed("Await", node.range),
            Expr::Yield(node) => self.maybe(&mut node.value),
            Expr::YieldFrom(node) => self.expression(&mut node.value),
            Expr::Compare(node) => {
                self.expression(&mut node.left);
                self.expressions(&mut node.comparators);
            }
            Expr::Call(node) => self.call(node),
            Expr::FString(node) => {
                for part in node.value.iter_mut() {
                    match part {
                        ast::FStringPart::Literal(_) => {}
                        ast::FStringPart::FString(part) => self.interpolated(&mut part.elements),
                    }
                }
            }
            Expr::TString(node) => {
                for part in node.value.iter_mut() {
                    self.interpolated(&mut part.elements);
                }
            }
            Expr::StringLiteral(_)
            | Expr::BytesLiteral(_)
            | Expr::NumberLiteral(_)
            | Expr::BooleanLiteral(_)
            | Expr::NoneLiteral(_)
            | Expr::EllipsisLiteral(_)
            | Expr::Constant(_) => {}
            Expr::Attribute(node) => return self.attribute(node),
            Expr::Subscript(node) => return self.subscript(node),
            Expr::Starred(node) => self.expression(&mut node.value),
            Expr::Name(node) => return self.name(node),
            Expr::List(node) => self.expressions(&mut node.elts),
            Expr::Tuple(node) => self.expressions(&mut node.elts),
            Expr::Slice(node) => {
                self.maybe(&mut node.lower);
                self.maybe(&mut node.upper);
                self.maybe(&mut node.step);
            }
            Expr::IpyEscapeCommand(node) => self.not_known("IpyEscapeCommand", node.range),
        }
        None
    }

    fn name(&mut self, node: &ast::ExprName) -> Option<Expr> {
        let range = node.range;
        if node.ctx == ExprContext::Load {
            match &*node.id {
                "printed" => {
                    self.printing.printed.get_or_insert(range);
                    return Some(nodes::call("_print", Vec::new(), range));
                }
                "print" => {
                    self.printing.print.get_or_insert(range);
                    let collector = nodes::name("_print", range);
                    return Some(nodes::attribute(collector, "_call_print", range));
                }
                read => self.findings.names.insert(read.to_owned()),
            };
        }
        self.check_name(range.start(), &node.id, range, Binding::Plain);
        None
    }

    fn attribute(&mut self, node: &mut ast::ExprAttribute) -> Option<Expr> {
        for reason in names::refused_attribute(&node.attr) {
            self.refuse(node.range.start(), node.attr.range, reason);
        }
        self.expression(&mut node.value);
        let value = take(&mut node.value);
        if node.ctx == ExprContext::Load {
            let args = vec![value, nodes::text(&node.attr, node.attr.range)];
            return Some(nodes::call("_getattr_", args, node.range));
        }
        let range = value.range();
        *node.value = nodes::call("_write_", vec![value], range);
        None
    }

    fn subscript(&mut self, node: &mut ast::ExprSubscript) -> Option<Expr> {
        self.expression(&mut node.value);
        self.expression(&mut node.slice);
        let value = take(&mut node.value);
        if node.ctx == ExprContext::Load {
            // A slice expression is valid as an argument here: the compiler makes a `slice` object.
            let args = vec![value, take(&mut node.slice)];
            return Some(nodes::call("_getitem_", args, node.range));
        }
        let range = value.range();
        *node.value = nodes::call("_write_", vec![value], range);
        None
    }

    fn call(&mut self, node: &mut ast::ExprCall) {
        let function = node.func.range();
        if let Expr::Name(name) = &*node.func {
            match &*name.id {
                "exec" => self.refuse(node.range_start, function, "Exec calls are not allowed."),
                "eval" => self.refuse(node.range_start, function, "Eval calls are not allowed."),
                _ => {}
            }
        }
        let arguments = &mut node.arguments;
        let unpacks = arguments.args.iter().any(Expr::is_starred_expr)
            || arguments.keywords.iter().any(|keyword| keyword.arg.is_none());
        self.expression(&mut node.func);
        self.expressions(&mut arguments.args);
        for keyword in &mut arguments.keywords {
            self.expression(&mut keyword.value);
        }
        if unpacks {
            let called = core::mem::replace(&mut *node.func, nodes::name("_apply_", function));
            let args = core::mem::take(&mut arguments.args).into_vec();
            arguments.args = core::iter::once(called).chain(args).collect();
        }
    }

    fn comprehended(
        &mut self,
        element: &mut Expr,
        generators: &mut [ast::Comprehension],
        start: TextSize,
    ) {
        if element.is_starred_expr() {
            self.refuse_unpacking(start, element.range());
        }
        self.expression(element);
        self.comprehensions(generators);
    }

    fn refuse_unpacking(&mut self, start: TextSize, range: TextRange) {
        self.refuse(start, range, "Unpacking in comprehensions is not allowed.");
        self.hint("Write a second for.");
    }

    fn comprehensions(&mut self, generators: &mut [ast::Comprehension]) {
        for generator in generators {
            self.expression(&mut generator.target);
            self.expression(&mut generator.iter);
            self.expressions(&mut generator.ifs);
            let iterable = take(&mut generator.iter);
            generator.iter = unpacking::iterated(&generator.target, iterable);
        }
    }

    fn interpolated(&mut self, elements: &mut ast::InterpolatedStringElements) {
        for element in elements.iter_mut() {
            match element {
                ast::InterpolatedStringElement::Literal(_) => {}
                ast::InterpolatedStringElement::Interpolation(node) => {
                    self.expression(&mut node.expression);
                    if let Some(format) = &mut node.format_spec {
                        self.interpolated(&mut format.elements);
                    }
                }
            }
        }
    }
}

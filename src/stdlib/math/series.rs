//! Functions of many numbers: sums, products, distances.

use num_traits::ToPrimitive;
use pymath::math;
use rustpython_vm::{
    AsObject, FromArgs, PyObject, PyObjectRef, PyResult, VirtualMachine,
    builtins::PyInt,
    function::{ArgIntoFloat, ArgIterable, OptionalArg, PosArgs},
    pymodule,
};

#[derive(FromArgs)]
struct Prod {
    #[pyarg(positional)]
    iterable: ArgIterable,
    #[pyarg(named, optional, py_default = "1")]
    start: OptionalArg<PyObjectRef>,
}

/// The current stage of a sum of products, as in CPython. A stage that cannot represent the next
/// term exactly ends, and the next stage in this list begins. There is no way back, so only the
/// order of the terms determines the result.
enum Stage {
    /// The sum of products of two ints, each within 64 bits.
    Ints(i64),
    /// The sum of products of two floats, or of a float and an int. `None` before the first term: a
    /// sum of 0.0 would turn an int result into a float.
    Floats(Option<Tripled>),
    /// Terms of any type are added to the result by the operators of the objects.
    Objects,
}

/// A sum of products.
struct SumOfProducts {
    /// The sum of the stages that have ended.
    settled: PyObjectRef,
    stage: Stage,
}

impl SumOfProducts {
    fn new(vm: &VirtualMachine) -> Self {
        Self { settled: vm.ctx.new_int(0).into(), stage: Stage::Ints(0) }
    }

    fn add(&mut self, p: &PyObject, q: &PyObject, vm: &VirtualMachine) -> PyResult<()> {
        if let Stage::Ints(sum) = self.stage {
            if let Some(sum) = product_of_ints(p, q, vm).and_then(|term| sum.checked_add(term)) {
                self.stage = Stage::Ints(sum);
                return Ok(());
            }
            self.settle(vm)?;
            self.stage = Stage::Floats(None);
        }
        if let Stage::Floats(sum) = self.stage {
            let longer = factors(p, q, vm)
                .map(|(x, y)| sum.unwrap_or_default().plus_product(x, y))
                .filter(|sum| sum.high.is_finite());
            if longer.is_some() {
                self.stage = Stage::Floats(longer);
                return Ok(());
            }
            self.settle(vm)?;
            self.stage = Stage::Objects;
        }
        let term = vm._mul(p, q)?;
        self.settled = vm._add(&self.settled, &term)?;
        Ok(())
    }

    /// Adds the sum of the current stage to that of the stages that have ended.
    fn settle(&mut self, vm: &VirtualMachine) -> PyResult<()> {
        let sum: PyObjectRef = match self.stage {
            Stage::Ints(sum) => vm.ctx.new_int(sum).into(),
            Stage::Floats(Some(sum)) => vm.ctx.new_float(sum.rounded()).into(),
            Stage::Floats(None) | Stage::Objects => return Ok(()),
        };
        self.settled = vm._add(&self.settled, &sum)?;
        Ok(())
    }

    fn total(mut self, vm: &VirtualMachine) -> PyResult {
        self.settle(vm)?;
        Ok(self.settled)
    }
}

/// `p * q`, if both are exact ints, and both and the product fit into 64 bits.
fn product_of_ints(p: &PyObject, q: &PyObject, vm: &VirtualMachine) -> Option<i64> {
    let [p, q] = [p, q].map(|x| x.downcast_ref_if_exact::<PyInt>(vm)?.as_bigint().to_i64());
    p?.checked_mul(q?)
}

/// `p` and `q` as floats, if one of them is a float and the other is a float, an int or a bool.
fn factors(p: &PyObject, q: &PyObject, vm: &VirtualMachine) -> Option<(f64, f64)> {
    let is_float = |x: &PyObject| x.class().is(vm.ctx.types.float_type);
    let is_int =
        |x: &PyObject| x.class().is(vm.ctx.types.int_type) || x.class().is(vm.ctx.types.bool_type);
    match (is_float(p), is_float(q)) {
        (true, true) => {}
        (true, false) if is_int(q) => {}
        (false, true) if is_int(p) => {}
        _ => return None,
    }
    // An int that is too large for a float gives `None`. The operator of the objects then raises.
    Some((p.try_float(vm).ok()?.to_f64(), q.try_float(vm).ok()?.to_f64()))
}

/// A number with three times the digits of a float, as the sum of three floats (Ogita, Rump and
/// Oishi, "Accurate sum and dot product", 2005). `low` and `lowest` contain the rounding errors of
/// the parts above them. Only the rounding errors of `lowest` are lost.
#[derive(Clone, Copy, Default)]
struct Tripled {
    high: f64,
    low: f64,
    lowest: f64,
}

impl Tripled {
    /// `self + x * y`.
    fn plus_product(self, x: f64, y: f64) -> Self {
        let product = x * y;
        let product_error = x.mul_add(y, -product);
        let (high, high_error) = sum_and_error(self.high, product);
        let (low, low_error) = sum_and_error(self.low, product_error);
        let (low, lower_error) = sum_and_error(low, high_error);
        Self { high, low, lowest: self.lowest + low_error + lower_error }
    }

    /// The nearest float.
    fn rounded(self) -> f64 {
        let (high, error) = sum_and_error(self.low, self.high);
        self.lowest + error + high
    }
}

/// `a + b` as a float, and its exact rounding error.
fn sum_and_error(a: f64, b: f64) -> (f64, f64) {
    let sum = a + b;
    let rounded_b = sum - a;
    let rounded_a = sum - rounded_b;
    (sum, (a - rounded_a) + (b - rounded_b))
}

#[pymodule(sub)]
pub(super) mod functions {
    use super::*;
    use rustpython_vm::function::NameCoordinates;

    /// The sum of the floats in seq, with a single rounding.
    #[pyfunction]
    fn fsum(seq: ArgIterable<ArgIntoFloat>, vm: &VirtualMachine) -> PyResult<f64> {
        let mut refused = None;
        let floats = seq.iter(vm)?.map_while(|x| match x {
            Ok(x) => Some(f64::from(x)),
            Err(error) => {
                refused = Some(error);
                None
            }
        });
        let sum = math::fsum(floats);
        if let Some(error) = refused {
            return Err(error);
        }
        sum.map_err(|error| match error {
            pymath::Error::EDOM => vm.new_value_error("-inf + inf in fsum"),
            pymath::Error::ERANGE => vm.new_overflow_error("intermediate overflow in fsum"),
        })
    }

    /// The product of start (default: 1) and all items of the iterable. A product of ints is exact.
    #[pyfunction]
    fn prod(Prod { iterable, start }: Prod, vm: &VirtualMachine) -> PyResult {
        let mut product = start.unwrap_or_else(|| vm.ctx.new_int(1).into());
        for factor in iterable.iter(vm)? {
            product = vm._mul(&product, &*factor?)?;
        }
        Ok(product)
    }

    /// The sum of the products of corresponding items of p and q. It is exact for ints, and rounded
    /// once for floats.
    #[pyfunction]
    fn sumprod(p: ArgIterable, q: ArgIterable, vm: &VirtualMachine) -> PyResult {
        let (mut ps, mut qs) = (p.iter(vm)?, q.iter(vm)?);
        let mut sum = SumOfProducts::new(vm);
        loop {
            match (ps.next().transpose()?, qs.next().transpose()?) {
                (Some(p), Some(q)) => sum.add(&p, &q, vm)?,
                (None, None) => return sum.total(vm),
                _ => return Err(vm.new_value_error("Inputs are not the same length")),
            }
        }
    }

    /// The distance from the origin to the point with these coordinates.
    #[pyfunction]
    fn hypot(coordinates: PosArgs<ArgIntoFloat, NameCoordinates>) -> f64 {
        math::hypot(&ArgIntoFloat::vec_into_f64(coordinates.into_vec()))
    }

    /// The distance between the points p and q, given as iterables of their coordinates.
    #[pyfunction]
    fn dist(p: ArgIterable, q: ArgIterable, vm: &VirtualMachine) -> PyResult<f64> {
        let p: Vec<PyObjectRef> = p.iter_sized(vm)?.collect::<PyResult<_>>()?;
        let q: Vec<PyObjectRef> = q.iter_sized(vm)?.collect::<PyResult<_>>()?;
        if p.len() != q.len() {
            return Err(vm.new_value_error("both points must have the same number of dimensions"));
        }
        let floats = |point: &[PyObjectRef]| {
            let floats = point.iter().map(|x| Ok(x.try_float(vm)?.to_f64()));
            floats.collect::<PyResult<Vec<_>>>()
        };
        Ok(math::dist(&floats(&p)?, &floats(&q)?))
    }
}

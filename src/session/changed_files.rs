//! Posts the files that the program made, changed or removed.
//!
//! The module `_files` of the library has the files of a run. If it is not loaded, the program had
//! no access to files.

use core::mem::ManuallyDrop;
use std::io::Write;

use rustpython_vm as vm;
use vm::builtins::{PyBytes, PyDict, PyStr};
use vm::{PyObjectRef, PyResult, VirtualMachine};

use crate::boundary::messages::{MessageKind, Pieces};
use crate::boundary::value::{ITEMS, Span, TEXT, Value};
use crate::guards::library::Library;
use crate::stdlib::FILES;

/// The most files that a run may change. The page unpacks them as a dict, within the limits of a
/// value.
const MOST: usize = (ITEMS - 1) / 2;

/// Posts the changed files, if there are any. Writes first what open files hold back.
///
/// # Errors
///
/// If there are too many files, or one of their names is not Unicode text. Then nothing is posted.
pub fn post(library: &Library, vm: &VirtualMachine) -> PyResult<()> {
    let Some(module) = library.loaded(FILES, vm)? else { return Ok(()) };
    // Do not drop objects of the program: their `__del__` would run after the program has ended.
    let changes = ManuallyDrop::new(module.get_attr("changes", vm)?.call((), vm)?);
    let Some(changes) = changes.downcast_ref::<PyDict>() else {
        return Err(vm.new_type_error("the changed files are not a dict"));
    };
    let files: Vec<(PyObjectRef, PyObjectRef)> = changes.into_iter().collect();
    let files = ManuallyDrop::new(files);
    if files.is_empty() {
        return Ok(());
    }
    let mut pieces = Pieces::new(MessageKind::Files);
    // Neither the conversion to JSON nor a post can fail.
    let _ = serde_json::to_writer(&mut pieces, &listing(&files, vm)?);
    let _ = pieces.flush();
    // The contents are posted from the objects, because a side buffer would take the memory twice.
    let mut pieces = Pieces::new(MessageKind::FileBytes);
    for (_, content) in files.iter() {
        if let Some(bytes) = content.downcast_ref::<PyBytes>() {
            let _ = pieces.write_all(bytes.as_bytes());
        }
    }
    let _ = pieces.flush();
    Ok(())
}

/// The names and contents as a value. Its side buffer is the concatenation of the contents.
fn listing(files: &[(PyObjectRef, PyObjectRef)], vm: &VirtualMachine) -> PyResult<Value> {
    if files.len() > MOST {
        let message = format!("the program changed more than {MOST} files, too many to hand over");
        return Err(vm.new_value_error(message));
    }
    let mut text_left = TEXT;
    let mut end = 0;
    let mut entries = Vec::with_capacity(files.len());
    for (name, content) in files {
        let Some(text) = name.downcast_ref::<PyStr>().and_then(|name| name.to_str()) else {
            let name = name.repr(vm)?;
            let name = name.to_string_lossy();
            let message = format!("the name of a changed file is not Unicode text: {name}");
            return Err(vm.new_value_error(message));
        };
        let Some(left) = text_left.checked_sub(text.len()) else {
            let message = format!(
                "the names of the changed files have more than {TEXT} bytes, too many to hand over"
            );
            return Err(vm.new_value_error(message));
        };
        text_left = left;
        let content = if vm.is_none(content) {
            Value::None
        } else if let Some(bytes) = content.downcast_ref::<PyBytes>() {
            let start = end;
            end += bytes.as_bytes().len();
            Value::Bytes(Span { start, end })
        } else {
            return Err(vm.new_type_error("the content of a changed file is not bytes"));
        };
        entries.push((Value::Str(text.to_owned()), content));
    }
    Ok(Value::Dict(entries))
}

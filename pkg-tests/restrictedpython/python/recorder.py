"""pytest's part: keeps tests apart, and writes down how each of them ended."""

import json
import os

import pytest
import RestrictedPython
from host import bridge

outcomes = {}


def pytest_configure():
    shim = os.environ['PYVARIUM_SHIM']
    assert RestrictedPython.__file__.startswith(shim), 'this is not the shim: ' + RestrictedPython.__file__


@pytest.fixture(autouse=True)
def forget():
    bridge.forget()


def pytest_collectreport(report):
    if report.failed:
        outcomes[report.nodeid] = ('failed', str(report.longrepr))


def pytest_runtest_logreport(report):
    if report.when == 'call' or report.outcome != 'passed':
        said = ''
        if report.failed:
            said = report.longreprtext
        elif report.skipped:
            said = report.longrepr[2].removeprefix('Skipped: ')
        outcomes[report.nodeid] = (report.outcome, said)


def pytest_sessionfinish():
    with open(os.environ['PYVARIUM_OUTCOMES'], 'w', encoding='utf-8') as file:
        json.dump(outcomes, file, indent=1)

"""A warm process to trace, for all tests of a module."""

import pytest

from tests.faults.tracing import Traced


@pytest.fixture(scope="module")
def traced(tmp_path_factory):
    traced = Traced(tmp_path_factory.mktemp("traced"))
    yield traced
    traced.close()

from __future__ import annotations

from typing import Any

import pytest

from generator.model.parameter import Parameter
from generator.model.shape import Value
from generator.model.wire import Conventions
from generator.runtime import facts
from generator.runtime.legal import Fault, write
from generator.targets.python_layout import layout
from generator.targets.tests_facts import parameter_facts
from generator.targets.tests_samples import illegal, legal, sample

from .service_values import a_method

DESCRIBED = Conventions("1", "0", "join:,", "unix", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d")
IN_USE = facts.Conventions()
VALUES = (Value("photo"), Value("unheard of"))

PARAMETERS = [
    Parameter("a", "integer", minimum=1, maximum=100),
    Parameter("a", "integer", minimum=1),
    Parameter("a", "integer", maximum=30000),
    Parameter("a", "number", minimum=-1, special=(Value("-2"),)),
    Parameter("a", "latitude", special=(Value("-999"),)),
    Parameter("a", "boolean"),
    Parameter("a", "enum", values=VALUES),
    Parameter("a", "list", of="enum", values=VALUES),
    Parameter("a", "list", of="string", max_items=20),
    Parameter("a", "list", of="id", min_items=2, max_items=3),
    Parameter("a", "list", of="string", spelling="join: ", max_items=4, clears=True),
    Parameter("a", "list", of="date", max_items=4),
    Parameter("a", "text", max_length=5),
    Parameter("a", "string", max_length=5, clears=True),
    Parameter("a", "string", max_length=9, pattern="[a-z]+"),
    Parameter("a", "string", pattern="[0-9]{3}|none", default="123"),
    Parameter("a", "id", required=True),
]
"""Parameters whose values are limited in one way or another."""


def in_python(expression: str) -> Any:
    from datetime import UTC, date, datetime

    return eval(expression, {"datetime": datetime, "date": date, "UTC": UTC, "Parameter": facts.Parameter})


def declared(parameter: Parameter) -> facts.Parameter:
    made = in_python(layout(parameter_facts(a_method(parameters=(parameter,)), parameter)))
    assert isinstance(made, facts.Parameter)
    return made


@pytest.mark.parametrize("parameter", PARAMETERS, ids=repr)
def test_the_client_accepts_samples_and_sends_what_they_say(parameter: Parameter) -> None:
    for one in [sample(DESCRIBED, parameter), *legal(DESCRIBED, parameter)]:
        sent = write(declared(parameter), in_python(one.python), IN_USE)
        glue = (parameter.spelling or "join:,").removeprefix("join:")
        assert sent.pairs == (("a", one.wire if isinstance(one.wire, str) else glue.join(one.wire)),)


@pytest.mark.parametrize("parameter", PARAMETERS, ids=repr)
def test_the_client_refuses_what_is_illegal(parameter: Parameter) -> None:
    for expression in illegal(DESCRIBED, parameter):
        with pytest.raises(Fault):
            write(declared(parameter), in_python(expression), IN_USE)


def test_limits_are_tried_from_both_sides() -> None:
    parameter = Parameter("a", "integer", minimum=1, maximum=100)
    assert [one.python for one in legal(DESCRIBED, parameter)] == ["1", "100"]
    assert list(illegal(DESCRIBED, parameter)) == ["0", "101", '"perhaps"', '""']


def test_a_special_value_is_legal_beyond_the_limit() -> None:
    parameter = Parameter("a", "integer", minimum=0, special=(Value("-1"),))
    assert [one.python for one in legal(DESCRIBED, parameter)] == ["0", "1", "-1"]
    assert next(iter(illegal(DESCRIBED, parameter))) == "-2"


def test_a_list_shows_how_its_items_are_joined() -> None:
    assert sample(DESCRIBED, Parameter("a", "list", of="id")).python.count(",") == 1

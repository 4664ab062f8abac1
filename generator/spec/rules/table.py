"""All rules, by name, each with the line that explains it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from ...problems import Problem
from ..description import Description
from . import addresses, errors, examples, naming, parameters, relations, service, shapes, signing, texts

Check = Callable[[Description], Iterator[Problem]]


class Rule(NamedTuple):
    """A rule: what it is called, what it says, and the function that finds where it is broken."""

    name: str
    explanation: str
    check: Check


def _rule(check: Check) -> Rule:
    return Rule(check.__name__.replace("_", "-"), (check.__doc__ or "").partition("\n")[0], check)


RULES: tuple[Rule, ...] = tuple(
    map(
        _rule,
        (
            service.service_name,
            addresses.base_address,
            addresses.addresses,
            addresses.method_pages,
            addresses.endpoint,
            service.formats,
            addresses.credentials,
            service.moments,
            service.levels,
            service.logins,
            service.paging_styles,
            service.retry_codes,
            service.package_names,
            signing.signing_block,
            signing.signing_needed,
            naming.file_name,
            naming.letter_case,
            naming.group_or_method,
            naming.python_names,
            naming.parameter_names,
            naming.field_names,
            naming.type_names,
            naming.record_classes,
            parameters.parameter_keys,
            parameters.unfit_defaults,
            parameters.parameter_values,
            parameters.value_tables,
            parameters.included_groups,
            parameters.required_default,
            parameters.default_values,
            parameters.special_values,
            parameters.limits,
            parameters.patterns,
            parameters.date_formats,
            parameters.files_by_post,
            parameters.kept_names,
            parameters.carried_tokens,
            relations.rule_names,
            relations.neighbours,
            relations.dates,
            relations.paging,
            relations.polling,
            relations.permissions,
            shapes.unknown_types,
            shapes.shape_keys,
            shapes.plain_lists,
            shapes.type_cycles,
            errors.error_codes,
            errors.error_names,
            errors.error_name_twice,
            errors.error_kinds,
            examples.example_requests,
            examples.example_answers,
            texts.summaries,
            texts.invisible_characters,
        ),
    )
)

"""All rules, by name, each with the line that explains it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from ...problems import Problem
from ..description import Description
from . import (
    addresses,
    errors,
    examples,
    fields,
    formats,
    logins,
    naming,
    paging,
    parameters,
    permissions,
    relations,
    requests,
    service,
    shapes,
    signing,
    state,
    texts,
)

Check = Callable[[Description], Iterator[Problem]]


class Rule(NamedTuple):
    """A rule: what it is called, what it says, and the function that finds where it is broken."""

    name: str
    explanation: str
    check: Check
    spans: bool
    """Looks at several methods together, of which it sees no more than their faces; any other takes each for itself."""


_SPANNING = frozenset(
    {
        addresses.endpoint,
        errors.error_kinds,
        formats.envelopes,
        logins.logins,
        logins.token_check,
        naming.group_or_method,
        naming.letter_case,
        naming.python_names,
        naming.record_classes,
        relations.polling,
        service.retry_codes,
    }
)


def _rule(check: Check) -> Rule:
    explanation = (check.__doc__ or "").partition("\n")[0]
    return Rule(check.__name__.replace("_", "-"), explanation, check, check in _SPANNING)


RULES: tuple[Rule, ...] = tuple(
    map(
        _rule,
        (
            service.service_name,
            addresses.base_address,
            addresses.addresses,
            addresses.method_pages,
            addresses.endpoint,
            formats.formats,
            formats.envelopes,
            addresses.credentials,
            service.moments,
            service.booleans,
            permissions.levels,
            logins.logins,
            logins.login_steps,
            logins.login_tokens,
            logins.token_check,
            paging.paging_styles,
            service.retry_codes,
            service.package_names,
            signing.signing_block,
            signing.schemes,
            signing.signing_needed,
            signing.additions,
            signing.credentials_used,
            naming.file_name,
            naming.letter_case,
            naming.group_or_method,
            naming.python_names,
            naming.parameter_names,
            fields.field_names,
            fields.field_places,
            naming.type_names,
            naming.record_classes,
            parameters.parameter_keys,
            parameters.unfit_defaults,
            parameters.parameter_values,
            parameters.values_to_send,
            parameters.value_tables,
            parameters.included_groups,
            parameters.required_default,
            parameters.default_values,
            parameters.special_values,
            parameters.limits,
            parameters.patterns,
            parameters.date_formats,
            parameters.constants,
            requests.hosts,
            requests.verbs,
            requests.paths,
            requests.files,
            requests.places,
            requests.headers,
            parameters.kept_names,
            parameters.carried_tokens,
            relations.rule_names,
            relations.neighbours,
            relations.dates,
            relations.polling,
            paging.paging,
            permissions.permissions,
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
            state.stored_things,
            state.state_actions,
            state.error_conditions,
            texts.summaries,
            texts.invisible_characters,
        ),
    )
)

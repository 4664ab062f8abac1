"""The same service as an OpenAPI document, so that generators of other make have the same work to do.

Run as `python -m bench.openapi generated/<service>/model.json openapi.json`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

Json = dict[str, Any]

TYPES: Mapping[str, Json] = {
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "latitude": {"type": "number"},
    "longitude": {"type": "number"},
    "boolean": {"type": "boolean"},
    "timestamp": {"type": "string", "format": "date-time"},
    "datetime": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "url": {"type": "string", "format": "uri"},
    "file": {"type": "string", "format": "binary"},
    "any": {},
}
"""Everything else is a text."""


def document(model: Json) -> Json:
    """OpenAPI 3.0 for a `model.json`."""
    return {
        "openapi": "3.0.3",
        "info": {"title": model["title"], "version": "1.0", "description": model["description"]},
        "servers": [{"url": model["endpoint"]["base"].rstrip("/")}],
        "security": [{"key": []}],
        "paths": {f"/{method['name']}/json": _path(method) for method in model["methods"]},
        "components": {
            "securitySchemes": {"key": {"type": "apiKey", "in": "query", "name": model["key"]["parameter"] or "key"}},
            "schemas": {
                "Failure": _object([{"name": "code", "shape": {"type": "string"}}, {"name": "message"}], ""),
                **{name: _object(kind["fields"], kind["doc"]) for name, kind in model["types"].items()},
            },
        },
    }


def _path(method: Json) -> Json:
    takes_file = any(parameter["type"] == "file" for parameter in method["parameters"])
    operation: Json = {
        "operationId": method["name"].replace(".", "_"),
        "tags": [method["name"].partition(".")[0]],
        "summary": method["summary"],
        "description": method["description"] or method["summary"],
        "responses": _responses(method),
    }
    if method["post_only"]:
        kind = "multipart/form-data" if takes_file else "application/x-www-form-urlencoded"
        if method["parameters"]:
            operation["requestBody"] = {"content": {kind: {"schema": _form(method["parameters"])}}}
        return {"post": operation}
    operation["parameters"] = [
        {"name": each["name"], "in": "query", "required": each["required"], **_described(each), "schema": _wanted(each)}
        for each in method["parameters"]
    ]
    return {"get": operation}


def _responses(method: Json) -> Json:
    answer: Json = {"description": "The answer."}
    fields = method["response"].get("fields")
    if fields:
        answer["content"] = {"application/json": {"schema": _object(fields, "")}}
    told = ", ".join(f"{error['code']} {error['name']}: {error['doc']}" for error in method["errors"])
    failure = {"application/json": {"schema": {"$ref": "#/components/schemas/Failure"}}}
    return {"200": answer, "400": {"description": told or "An error.", "content": failure}}


def _form(parameters: Sequence[Json]) -> Json:
    required = [each["name"] for each in parameters if each["required"]]
    form: Json = {"type": "object", "properties": {each["name"]: _wanted(each) for each in parameters}}
    return form | ({"required": required} if required else {})


def _wanted(parameter: Json) -> Json:
    kind = parameter["of"] or parameter["type"]
    schema = dict(TYPES.get(kind, {"type": "string"})) | _described(parameter)
    if parameter["values"]:
        schema["enum"] = list(parameter["values"])
    for key in ("minimum", "maximum"):
        if parameter[key] is not None and schema.get("type") in {"integer", "number"}:
            schema[key] = parameter[key]
    if parameter["type"] == "list":
        return {"type": "array", "items": schema}
    return {"type": "object", "additionalProperties": schema} if parameter["type"] == "map" else schema


def _described(part: Json) -> Json:
    return {"description": part["doc"]} if part["doc"] else {}


def _object(fields: Sequence[Json], doc: str) -> Json:
    required = [field["name"] for field in fields if not field.get("optional")]
    made: Json = {"type": "object", "properties": {field["name"]: _answered(field) for field in fields}}
    made |= {"required": required} if required else {}
    return made | ({"description": doc} if doc else {})


def _answered(field: Json) -> Json:
    made = _shape(field.get("shape", {"type": "string"}))
    return made if "$ref" in made or not field.get("doc") else made | {"description": field["doc"]}


def _shape(shape: Json) -> Json:
    if "reference" in shape:
        return {"$ref": f"#/components/schemas/{shape['reference']}"}
    if "record" in shape:
        return _object(shape["record"]["fields"], shape["record"]["doc"])
    for key in ("list", "map"):
        if key in shape:
            inner = _shape(shape[key])
            return (
                {"type": "array", "items": inner}
                if key == "list"
                else {
                    "type": "object",
                    "additionalProperties": inner,
                }
            )
    schema = dict(TYPES.get(shape["type"], {"type": "string"}))
    return schema | ({"enum": list(shape["values"])} if shape.get("values") else {})


def write(source: Path, target: Path) -> None:
    """Make the document of a `model.json`."""
    made = document(json.loads(source.read_text(encoding="utf-8")))
    target.write_text(json.dumps(made, indent=1), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))

"""The JSON Schema of the plan file, for other programs."""

from typing import Any

from app.plan import Plan
from app.storage.envelope import FORMAT
from app.storage.upgrades import VERSION


def schema() -> dict[str, Any]:
    """Return the schema of a whole plan file of the present version."""
    plan = Plan.model_json_schema()
    definitions = plan.pop("$defs", {})
    state = {"type": "string", "pattern": "^[0-9a-f]{16}$"}
    fields = {
        "format": {"const": FORMAT},
        "version": {"const": VERSION},
        "id": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
        "rev": state,
        "parents": {"type": "array", "items": state, "maxItems": 50},
        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "plan": plan,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Strateg plan",
        "type": "object",
        "properties": fields,
        "required": list(fields),
        "additionalProperties": False,
        "$defs": definitions,
    }

# SPDX-License-Identifier: GPL-3.0-or-later
"""The templates with which administrators set policies (ADMX, ADML), made from the settings' schema and the texts beside them.

They stand alone: no reference to a template of Windows, no combo box and an explanation everywhere, which Intune's import asks for.
Every policy may be set for the computer and for a person; the computer's holds.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from app.config.schema import POLICIES, Policy, Values  # noqa: E402

FOLDER = Path(__file__).resolve().parent / "policies"
TEXTS = FOLDER / "texts"
LANGUAGES = ("en-US", "mn-MN", "ru-RU", "hu-HU", "fi-FI")
KEY = r"Software\Policies\Soitto"
_SCHEMA = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
_ROOT_CATEGORY = "Soitto"
_SUPPORTED = "SupportedOn"
_TEXT_MOST = 1023
"""Characters of one text; more is kept by no template."""
_ENTRIES_MOST = 200

SECTIONS = {
    "language": "look",
    "theme": "look",
    "region": "region",
    "zone": "region",
    "server_url": "account",
    "sip_user": "line",
    "sip_host": "line",
    "sip_port": "line",
    "sip_transport": "line",
    "sip_registrar": "line",
    "sip_srtp": "line",
    "sip_codecs": "line",
    "sip_ca_file": "line",
    "ring_seconds": "line",
    "echo_cancellation": "sound",
    "noise_suppression": "sound",
    "auto_level": "sound",
    "auto_answer": "calls",
    "recording": "calls",
    "recording_consent": "calls",
    "recording_folder": "calls",
    "queue_pause_code": "calls",
    "queue_ready_code": "calls",
    "enquiry_form": "calls",
    "wrap_up_seconds": "calls",
    "crm_profile": "crm",
    "card_template": "pages",
    "card_open": "pages",
    "card_in": "pages",
    "bridge_origins": "pages",
    "bridge_port": "pages",
    "switchboard_url": "switchboard",
    "phone_mode": "switchboard",
    "desk_phone_number": "switchboard",
    "redial_protocol": "redial",
    "drop_detection": "redial",
    "drop_silent_start": "redial",
    "drop_silent_midway": "redial",
    "drop_held": "redial",
    "drop_music": "redial",
    "drop_not_leaving": "redial",
    "drop_dead_microphone": "redial",
    "drop_mid_sentence_ms": "redial",
    "drop_causes": "redial",
    "provisioning_url": "about",
}
"""Setting → the section of the program's settings in which people see it; a setting that is not here is seen in none."""
EXAMPLES = {
    "region": "MN",
    "zone": "Asia/Ulaanbaatar",
    "server_url": "https://soitto.example.com",
    "sip_user": "1003",
    "sip_auth_user": "desk-1003",
    "sip_host": "pbx.example.com",
    "sip_port": "5061",
    "sip_display_name": "Example Oy",
    "sip_codecs": "G722, PCMA, PCMU",
    "sip_ca_file": r"C:\ProgramData\Example\authority.pem",
    "recording_folder": r"\\files.example.com\recordings",
    "queue_pause_code": "*46",
    "queue_ready_code": "*47",
    "enquiry_form": r"\\files.example.com\soitto\enquiry.json",
    "crm_profile": r"\\files.example.com\soitto\naumen.toml",
    "card_template": "https://crm.example.com/find?tel={number}",
    "bridge_origins": "https://crm.example.com",
    "switchboard_url": "https://switchboard.example.com",
    "desk_phone_number": "1003",
    "redial_protocol": r"\\files.example.com\soitto\redial.json",
    "export_folder": r"\\files.example.com\reports",
    "provisioning_url": "https://it.example.com/soitto/provisioning.json",
    "update_url": "https://it.example.com/soitto/manifest.json",
}
_PATHS = {
    "sip_ca_file",
    "recording_folder",
    "enquiry_form",
    "crm_profile",
    "redial_protocol",
    "export_folder",
    "provisioning_url",
}
"""Texts that may be paths with variables of Windows in them."""
_LABELS = {
    "language": {"en": "English", "mn": "Монгол", "ru": "Русский", "hu": "Magyar", "fi": "Suomi"},
    "sip_transport": {"udp": "UDP", "tcp": "TCP", "tls": "TLS"},
}
"""Choices that are called the same in every language."""


def texts(language: str) -> dict[str, Any]:
    """What administrators read, in one language."""
    return tomllib.loads((TEXTS / f"{language}.toml").read_text("utf-8"))


def choices(policy: Policy) -> tuple[str, ...]:
    """What the policy offers. "Nothing chosen" is none of it: that is a policy which is not configured."""
    return tuple(choice for choice in policy.choices if choice)


def _label(said: dict[str, Any], setting: str, choice: str) -> str:
    return str((_LABELS.get(setting) or said["choices"][setting])[choice])


def _built_in(said: dict[str, Any], policy: Policy) -> str:
    """The built-in value in words; empty for none."""
    value = getattr(Values(), policy.setting)
    match policy.kind:
        case "switch":
            return str(said["parts"]["on" if value else "off"])
        case "choice":
            return _label(said, policy.setting, value) if value else ""
        case "list":
            return ", ".join(value)
    return str(value)


def _explained(said: dict[str, Any], policy: Policy) -> str:
    parts = said["parts"]
    lines = [said["settings"][policy.setting]["text"]]
    if policy.kind == "list":
        lines.append(parts["list"])
    if policy.bounds is not None:
        lines.append(parts["bounds"].format(least=policy.bounds[0], most=policy.bounds[1]))
    if policy.setting in EXAMPLES:
        lines.append(parts["example"].format(example=EXAMPLES[policy.setting]))
    built_in = _built_in(said, policy)
    if built_in:
        lines.append(parts["built_in"].format(value=built_in))
    section = SECTIONS.get(policy.setting)
    lines.append(parts["shown"].format(section=said["sections"][section]) if section else parts["unshown"])
    lines.append(parts["switch" if policy.kind == "switch" else "value"])
    return "\n\n".join(lines)


def _choice_id(policy: Policy, choice: str) -> str:
    return f"{policy.name}_{choice}"


def _root(name: str) -> ElementTree.Element:
    return ElementTree.Element(name, {"xmlns": _SCHEMA, "revision": "1.0", "schemaVersion": "1.0"})


def definitions() -> str:
    """The language-neutral half (ADMX)."""
    root = _root("policyDefinitions")
    namespaces = ElementTree.SubElement(root, "policyNamespaces")
    ElementTree.SubElement(namespaces, "target", {"prefix": "soitto", "namespace": "Soitto.Policies"})
    ElementTree.SubElement(root, "resources", {"minRequiredRevision": "1.0", "fallbackCulture": LANGUAGES[0]})
    supported = ElementTree.SubElement(ElementTree.SubElement(root, "supportedOn"), "definitions")
    ElementTree.SubElement(supported, "definition", {"name": _SUPPORTED, "displayName": f"$(string.{_SUPPORTED})"})
    categories = ElementTree.SubElement(root, "categories")
    ElementTree.SubElement(
        categories, "category", {"name": _ROOT_CATEGORY, "displayName": f"$(string.{_ROOT_CATEGORY})"}
    )
    for name in dict.fromkeys(policy.category for policy in POLICIES.values()):
        one = ElementTree.SubElement(
            categories, "category", {"name": f"Category_{name}", "displayName": f"$(string.Category_{name})"}
        )
        ElementTree.SubElement(one, "parentCategory", {"ref": _ROOT_CATEGORY})
    policies = ElementTree.SubElement(root, "policies")
    for policy in POLICIES.values():
        policies.append(_definition(policy))
    return _written(root)


def _definition(policy: Policy) -> ElementTree.Element:
    attributes = {
        "name": policy.name,
        "class": "Both",
        "displayName": f"$(string.{policy.name})",
        "explainText": f"$(string.{policy.name}_Explain)",
    }
    if policy.kind != "switch":
        attributes["presentation"] = f"$(presentation.{policy.name})"
    attributes["key"] = KEY
    if policy.kind == "switch":
        attributes["valueName"] = policy.name
    one = ElementTree.Element("policy", attributes)
    ElementTree.SubElement(one, "parentCategory", {"ref": f"Category_{policy.category}"})
    ElementTree.SubElement(one, "supportedOn", {"ref": _SUPPORTED})
    if policy.kind == "switch":
        for name, value in (("enabledValue", "1"), ("disabledValue", "0")):
            ElementTree.SubElement(ElementTree.SubElement(one, name), "decimal", {"value": value})
        return one
    elements = ElementTree.SubElement(one, "elements")
    field = {"id": policy.name, "valueName": policy.name, "required": "true"}
    match policy.kind:
        case "number":
            assert policy.bounds is not None
            least, most = policy.bounds
            ElementTree.SubElement(elements, "decimal", field | {"minValue": str(least), "maxValue": str(most)})
        case "choice":
            list_ = ElementTree.SubElement(elements, "enum", field)
            for choice in choices(policy):
                item = ElementTree.SubElement(list_, "item", {"displayName": f"$(string.{_choice_id(policy, choice)})"})
                ElementTree.SubElement(ElementTree.SubElement(item, "value"), "string").text = choice
        case "list":
            ElementTree.SubElement(elements, "multiText", field | {"maxStrings": str(_ENTRIES_MOST)})
        case _:
            # Not required: it may be left empty.
            del field["required"]
            field["maxLength"] = str(_TEXT_MOST)
            if policy.setting in _PATHS:
                # Kept as REG_EXPAND_SZ: %USERPROFILE% and the like are filled in where it is read.
                field["expandable"] = "true"
            ElementTree.SubElement(elements, "text", field)
    return one


def resources(language: str) -> str:
    """What is read in one language (ADML)."""
    said = texts(language)
    root = _root("policyDefinitionResources")
    ElementTree.SubElement(root, "displayName").text = said["parts"]["product"]
    ElementTree.SubElement(root, "description").text = said["parts"]["description"]
    tables = ElementTree.SubElement(root, "resources")
    strings = ElementTree.SubElement(tables, "stringTable")

    def say(name: str, text: str) -> None:
        ElementTree.SubElement(strings, "string", {"id": name}).text = text

    say(_ROOT_CATEGORY, said["parts"]["product"])
    say(_SUPPORTED, said["parts"]["supported"])
    for name in dict.fromkeys(policy.category for policy in POLICIES.values()):
        say(f"Category_{name}", said["categories"][name])
    presentations = ElementTree.SubElement(tables, "presentationTable")
    for policy in POLICIES.values():
        name = said["settings"][policy.setting]["name"]
        say(policy.name, name)
        say(f"{policy.name}_Explain", _explained(said, policy))
        for choice in choices(policy):
            say(_choice_id(policy, choice), _label(said, policy.setting, choice))
        if policy.kind != "switch":
            presentations.append(_presentation(policy, name))
    return _written(root)


def _presentation(policy: Policy, name: str) -> ElementTree.Element:
    """The field of a policy, with the built-in value in it where that is a number or a choice."""
    one = ElementTree.Element("presentation", {"id": policy.name})
    value = getattr(Values(), policy.setting)
    match policy.kind:
        case "number":
            field = {"refId": policy.name, "defaultValue": str(value)}
            ElementTree.SubElement(one, "decimalTextBox", field).text = name
        case "choice":
            offered = choices(policy)
            chosen = str(offered.index(value) if value in offered else 0)
            field = {"refId": policy.name, "noSort": "true", "defaultItem": chosen}
            ElementTree.SubElement(one, "dropdownList", field).text = name
        case "list":
            ElementTree.SubElement(one, "multiTextBox", {"refId": policy.name}).text = name
        case _:
            label = ElementTree.SubElement(one, "textBox", {"refId": policy.name})
            ElementTree.SubElement(label, "label").text = name
    return one


def _written(root: ElementTree.Element) -> str:
    ElementTree.indent(root, " ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'


def write(folder: Path = FOLDER) -> list[Path]:
    """Write the templates into a folder; returns the files."""
    made = {folder / "Soitto.admx": definitions()}
    made |= {folder / language / "Soitto.adml": resources(language) for language in LANGUAGES}
    for path, text in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    return list(made)


def main() -> int:
    """Arguments → the files, named on the standard output."""
    parser = argparse.ArgumentParser(prog="windows.policies", description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    for path in write(parser.parse_args().out):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: GPL-3.0-or-later
"""The administrators' templates: whole in themselves, the same as the settings' schema, complete in all five languages."""

from __future__ import annotations

import re
import string
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from app.config.schema import POLICIES, Values
from app.i18n.catalogues import LANGUAGES
from windows import policies

ROOT = Path(__file__).resolve().parents[2]
NS = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"
ADMX = policies.FOLDER / "Soitto.admx"
ADML = {language: policies.FOLDER / language / "Soitto.adml" for language in policies.LANGUAGES}
INTUNE_LIMIT = 1_000_000
REFERENCE = re.compile(r"\$\((string|presentation)\.([A-Za-z0-9_]+)\)")
# What Group Policy's format asks for: the children of an element in this order, and the attributes that it knows.
ORDER = {
    "policyDefinitions": ["policyNamespaces", "resources", "supportedOn", "categories", "policies"],
    "policyDefinitionResources": ["displayName", "description", "resources"],
    "policy": ["parentCategory", "supportedOn", "enabledValue", "disabledValue", "elements"],
}
ATTRIBUTES = {
    "policy": {"name", "class", "displayName", "explainText", "presentation", "key", "valueName"},
    "text": {"id", "valueName", "maxLength", "required", "expandable"},
    "decimal": {"id", "valueName", "minValue", "maxValue", "required", "value"},
    "enum": {"id", "valueName", "required"},
    "multiText": {"id", "valueName", "required", "maxLength", "maxStrings"},
    "item": {"displayName"},
    "category": {"name", "displayName"},
    "definition": {"name", "displayName"},
    "string": {"id"},
    "presentation": {"id"},
    "textBox": {"refId"},
    "decimalTextBox": {"refId", "defaultValue"},
    "dropdownList": {"refId", "noSort", "defaultItem"},
    "multiTextBox": {"refId"},
}
CONTROLS = {"text": "textBox", "decimal": "decimalTextBox", "enum": "dropdownList", "multiText": "multiTextBox"}
KINDS = {"text": "text", "number": "decimal", "choice": "enum", "list": "multiText"}


def _tag(element: ElementTree.Element) -> str:
    assert element.tag.startswith(NS), element.tag
    return element.tag.removeprefix(NS)


def _read(path: Path) -> ElementTree.Element:
    raw = path.read_bytes()
    assert raw.startswith(b'<?xml version="1.0" encoding="utf-8"?>\n')
    assert b"\r" not in raw
    return ElementTree.fromstring(raw.decode("utf-8"))


def _policies() -> dict[str, ElementTree.Element]:
    found = _read(ADMX).findall(f"{NS}policies/{NS}policy")
    named = {one.attrib["name"]: one for one in found}
    assert len(named) == len(found)
    return named


def _strings(language: str) -> dict[str, str]:
    found = _read(ADML[language]).findall(f"{NS}resources/{NS}stringTable/{NS}string")
    said = {one.attrib["id"]: one.text or "" for one in found}
    assert len(said) == len(found)
    return said


def _presentations(language: str) -> dict[str, ElementTree.Element]:
    found = _read(ADML[language]).findall(f"{NS}resources/{NS}presentationTable/{NS}presentation")
    named = {one.attrib["id"]: one for one in found}
    assert len(named) == len(found)
    return named


def _element(policy: ElementTree.Element) -> ElementTree.Element:
    (elements,) = policy.findall(f"{NS}elements")
    (one,) = elements
    return one


def test_what_is_committed_is_what_is_generated(tmp_path: Path) -> None:
    made = policies.write(tmp_path)
    assert {path.relative_to(tmp_path) for path in made} == {
        path.relative_to(policies.FOLDER) for path in (ADMX, *ADML.values())
    }
    for path in made:
        committed = policies.FOLDER / path.relative_to(tmp_path)
        assert path.read_bytes() == committed.read_bytes(), f"{committed.name}: run dev.py package policies"
    assert set(policies.FOLDER.rglob("*.adm?")) == {ADMX, *ADML.values()}


def test_every_setting_of_it_is_a_policy_of_the_same_kind() -> None:
    found = _policies()
    assert list(found) == [policy.name for policy in POLICIES.values()]
    for setting, policy in POLICIES.items():
        one = found[policy.name]
        assert one.attrib["key"] == r"Software\Policies\Soitto"
        assert one.attrib["class"] == "Both"
        if policy.kind == "switch":
            assert one.attrib["valueName"] == policy.name
            assert isinstance(getattr(Values(), setting), bool)
            for name, value in (("enabledValue", "1"), ("disabledValue", "0")):
                (decimal,) = one.findall(f"{NS}{name}/{NS}decimal")
                assert decimal.attrib == {"value": value}
            assert one.find(f"{NS}elements") is None
            continue
        assert "valueName" not in one.attrib
        field = _element(one)
        assert _tag(field) == KINDS[policy.kind], setting
        assert field.attrib["valueName"] == policy.name
        if policy.bounds is not None:
            assert (int(field.attrib["minValue"]), int(field.attrib["maxValue"])) == policy.bounds
        if policy.kind == "choice":
            offered = [item.findtext(f"{NS}value/{NS}string") for item in field]
            assert offered == [choice for choice in policy.choices if choice]
            assert len(set(offered)) == len(offered) >= 2


def test_secrets_and_what_is_the_persons_own_are_no_policies() -> None:
    assert not {"user", "window", "list_state", "sound_input"} & set(POLICIES)
    assert not [name for name in _policies() if re.search("password|token|secret", name, re.IGNORECASE)]


@pytest.mark.parametrize("path", [ADMX, *ADML.values()], ids=lambda path: f"{path.parent.name}/{path.name}")
def test_elements_stand_in_order_and_have_only_known_attributes(path: Path) -> None:
    root = _read(path)
    assert path.stat().st_size < INTUNE_LIMIT
    for element in root.iter():
        tag = _tag(element)
        if tag in ORDER and (tag != "policyDefinitions" or element is root):
            children = [_tag(child) for child in element]
            assert children == sorted(set(children), key=ORDER[tag].index), (tag, children)
        if tag in ATTRIBUTES:
            assert set(element.attrib) <= ATTRIBUTES[tag], (tag, element.attrib)
    assert root.attrib == {"revision": "1.0", "schemaVersion": "1.0"}


def test_it_stands_alone() -> None:
    root = _read(ADMX)
    assert not list(root.iter(f"{NS}using"))
    assert not list(root.iter(f"{NS}comboBox"))
    (target,) = root.findall(f"{NS}policyNamespaces/{NS}target")
    assert target.attrib == {"prefix": "soitto", "namespace": "Soitto.Policies"}
    categories = {one.attrib["name"] for one in root.findall(f"{NS}categories/{NS}category")}
    supported = {one.attrib["name"] for one in root.iter(f"{NS}definition")}
    used = set()
    for element in root.iter():
        if "ref" in element.attrib:
            known = categories if _tag(element) == "parentCategory" else supported
            assert element.attrib["ref"] in known
            used.add(element.attrib["ref"])
    assert used == categories | supported


@pytest.mark.parametrize("language", policies.LANGUAGES)
def test_every_reference_resolves_and_nothing_is_unused(language: str) -> None:
    strings, presentations = _strings(language), _presentations(language)
    used: dict[str, set[str]] = {"string": set(), "presentation": set()}
    for element in _read(ADMX).iter():
        for name, value in element.attrib.items():
            if value.startswith("$("):
                match = REFERENCE.fullmatch(value)
                assert match is not None, (name, value)
                used[match[1]].add(match[2])
    assert used["string"] == set(strings)
    assert used["presentation"] == set(presentations)
    for name, policy in _policies().items():
        if "presentation" not in policy.attrib:
            continue
        field, (control,) = _element(policy), presentations[name]
        assert _tag(control) == CONTROLS[_tag(field)]
        assert control.attrib["refId"] == field.attrib["id"]
        label = control.findtext(f"{NS}label") if _tag(control) == "textBox" else control.text
        assert label == strings[name]
        if _tag(control) == "dropdownList":
            assert 0 <= int(control.attrib["defaultItem"]) < len(field)
        if _tag(control) == "decimalTextBox":
            least, most = int(field.attrib["minValue"]), int(field.attrib["maxValue"])
            assert least <= int(control.attrib["defaultValue"]) <= most


@pytest.mark.parametrize("language", policies.LANGUAGES)
def test_a_language_is_complete(language: str) -> None:
    said, english = policies.texts(language), policies.texts("en-US")
    assert set(said["settings"]) == set(POLICIES)
    strings = _strings(language)
    assert all(text == text.strip() and text for text in strings.values())
    for policy in POLICIES.values():
        assert set(said["settings"][policy.setting]) == {"name", "text"}
        explained = strings[f"{policy.name}_Explain"]
        assert said["settings"][policy.setting]["text"] in explained
        assert policies.EXAMPLES.get(policy.setting, "") in explained
    for part in ("parts", "categories", "sections", "choices"):
        assert set(said[part]) == set(english[part])
    for setting, labels in english["choices"].items():
        assert set(said["choices"][setting]) == set(labels) == set(policies.choices(POLICIES[setting]))
    for name, text in english["parts"].items():
        assert _fields(said["parts"][name]) == _fields(text), name
    if language != "en-US":
        same = {name for name in POLICIES if said["settings"][name]["text"] == english["settings"][name]["text"]}
        assert not same
    # Names are told apart in the list of policies.
    for category in {policy.category for policy in POLICIES.values()}:
        names = [strings[policy.name] for policy in POLICIES.values() if policy.category == category]
        assert len(set(names)) == len(names), category


@pytest.mark.parametrize("language", policies.LANGUAGES)
def test_sections_and_choices_are_called_as_in_the_program(language: str) -> None:
    # The English catalogue holds plurals only: the English texts are every catalogue's sources.
    code, column = ("hu", "source") if language == "en-US" else (language[:2], "translation")
    catalogue = ElementTree.parse(ROOT / "translations" / f"soitto_{code}.ts").getroot()
    shown = {
        message.findtext(column)
        for context in catalogue.iter("context")
        if (context.findtext("name") or "").endswith("Section")
        for message in context.iter("message")
    }
    said = policies.texts(language)
    for name, text in said["sections"].items():
        assert text in shown, f"the settings have no section {name} that is called so"
    for labels in said["choices"].values():
        assert set(labels.values()) <= shown
    assert set(policies.SECTIONS) <= set(POLICIES)
    assert set(policies.SECTIONS.values()) == set(said["sections"])


def test_languages_are_called_as_in_the_program() -> None:
    strings = _strings("hu-HU")
    assert {code: strings[f"Language_{code}"] for code in LANGUAGES} == LANGUAGES
    assert {language[:2] for language in policies.LANGUAGES} == set(LANGUAGES)


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}

"""What the titles of measures call a state that the article itself does not name.

A title is made from codes, where no gazetteer is at hand; a state that is not here goes by its code.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

STATES: Mapping[str, str] = MappingProxyType(
    {
        "AR": "Argentina",
        "AU": "Australia",
        "BO": "Bolivia",
        "BR": "Brazil",
        "CA": "Canada",
        "CD": "DR Congo",
        "CL": "Chile",
        "CN": "China",
        "DE": "Germany",
        "DK": "Denmark",
        "ES": "Spain",
        "EU": "European Union",
        "FI": "Finland",
        "FR": "France",
        "GA": "Gabon",
        "GB": "United Kingdom",
        "GN": "Guinea",
        "ID": "Indonesia",
        "IN": "India",
        "IR": "Iran",
        "IT": "Italy",
        "JP": "Japan",
        "KR": "South Korea",
        "KZ": "Kazakhstan",
        "MG": "Madagascar",
        "MM": "Myanmar",
        "MN": "Mongolia",
        "MX": "Mexico",
        "MY": "Malaysia",
        "NA": "Namibia",
        "NL": "Netherlands",
        "NO": "Norway",
        "PE": "Peru",
        "PH": "Philippines",
        "PK": "Pakistan",
        "PL": "Poland",
        "PT": "Portugal",
        "RU": "Russia",
        "SA": "Saudi Arabia",
        "SE": "Sweden",
        "TH": "Thailand",
        "TR": "Turkey",
        "TZ": "Tanzania",
        "UA": "Ukraine",
        "US": "United States",
        "VN": "Vietnam",
        "ZA": "South Africa",
        "ZM": "Zambia",
        "ZW": "Zimbabwe",
    }
)

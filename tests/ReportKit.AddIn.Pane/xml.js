// The parser that a browser has, for the tests that run in node alone.

import { DOMParser, XMLSerializer } from "@xmldom/xmldom";

Object.assign(globalThis, { DOMParser, XMLSerializer });

/** What the tests of copies share: tools, remarks, parts, the validator. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Diagnostic, Severity } from '../../../src/model/diagnostic.js';
import { DEFAULT_LIMITS } from '../../../src/package/limits.js';
import type { PatchTools } from '../../../src/render/annotate/workbook-draft.js';
import { faultsOf as openXmlFaults } from '../../support/open-xml.js';
import { nodePlatform } from '../../support/platform.js';
import { unzip } from '../../support/unzip.js';
import { parseXml, type XmlNode } from '../../support/xml-tree.js';

const SENT = resolve(
  import.meta.dirname,
  '../../../fixtures/phu-luc-v/bac-giang-2024-06/in/nop/2024-06',
);

export const TOOLS: PatchTools = {
  inflate: nodePlatform.inflate,
  deflate: (content) => deflateRawSync(content),
  limits: DEFAULT_LIMITS,
};

/** A workbook as an office sent it. */
export function sent(name: string): Uint8Array {
  return readFileSync(join(SENT, name));
}

export function remark(
  sheet: string | undefined,
  cell: string | undefined,
  severity: Severity = 'error',
): Diagnostic {
  return {
    code: 'DE203',
    rule: 'status-unknown',
    title: 'Tình trạng không nhận ra',
    severity,
    message: `Không hiểu “<&> ${cell ?? ''}”.`,
    hint: 'Chọn một trong các từ: “Đã hoàn thành”.',
    at: {
      file: 'x.xlsx',
      ...(sheet === undefined ? {} : { sheet }),
      ...(cell === undefined ? {} : { cell }),
    },
    related: [],
    args: {},
  };
}

export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map([...unzip(bytes)].map(([name, part]) => [name, part.toString('latin1')]));
}

export function xmlOf(bytes: Uint8Array, name: string): XmlNode {
  const part = unzip(bytes).get(name);
  if (part === undefined) throw new Error(`no part ${name}`);
  return parseXml(part.toString('utf8'));
}

/** Elements of a name, whatever the prefix, at any depth. */
export function all(node: XmlNode, name: string): readonly XmlNode[] {
  const own = node.name.replace(/^.*:/, '') === name ? [node] : [];
  return [...own, ...node.children.flatMap((child) => all(child, name))];
}

/** What Microsoft's validator says of a workbook. */
export const faultsOf = (bytes: Uint8Array) => openXmlFaults(bytes, 'xlsx');

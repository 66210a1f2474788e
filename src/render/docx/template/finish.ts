/** The last hand on a file that docx has filled in. */
import type { WrittenDocument } from '../../../model/document.js';
import type { Deflate } from '../../../model/grid.js';
import { type OfficePackage, readRelationships } from '../../../package/office-package.js';
import { PackageDraft } from '../../../package/package-draft.js';
import { propertyParts } from '../properties.js';
import { isGuarded, unguarded } from './transplant.js';

const SCHEMAS = 'http://schemas.openxmlformats.org';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** By the path that we write: how a package knows the part. */
const PROPERTIES: Readonly<Record<string, { readonly relation: string; readonly type: string }>> = {
  'docProps/core.xml': {
    relation: `${SCHEMAS}/package/2006/relationships/metadata/core-properties`,
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
  },
  'docProps/app.xml': {
    relation: `${SCHEMAS}/officeDocument/2006/relationships/extended-properties`,
    type: `${OFFICE}.extended-properties+xml`,
  },
};

/** Dated by the document and named as de06's: so de06 knows the file again until somebody saves it. */
function putProperties(draft: PackageDraft, document: WrittenDocument): void {
  const related = readRelationships(draft.source, '');
  for (const { path, data } of propertyParts(document)) {
    const { relation = '', type = '' } = PROPERTIES[path] ?? {};
    const known = related.find((one) => relation.endsWith(`/${one.type}`))?.target;
    draft.put(known ?? path, data);
    if (known !== undefined) continue;
    draft.declare(path, type);
    draft.relate('', relation, path);
  }
}

/** Takes the marks out of the text and puts the document's properties in. */
export function finished(
  { archive, limits }: OfficePackage,
  document: WrittenDocument,
  deflate: Deflate | undefined,
): Uint8Array {
  const draft = new PackageDraft(archive, limits);
  for (const name of archive.names.filter((own) => /^word\/[^/]+\.xml$/.test(own))) {
    const xml = draft.text(name);
    if (isGuarded(xml)) draft.put(name, unguarded(xml));
  }
  putProperties(draft, document);
  return draft.bytes(deflate);
}

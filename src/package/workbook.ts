/** The workbook part: which sheets there are, in which order, and the date system. */
import { damaged, exceeded, unsupported } from './failure.js';
import {
  type OfficePackage,
  openPart,
  type Relationship,
  readRelationships,
} from './office-package.js';
import { isTrue } from './xml-text.js';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

export interface Workbook {
  /** Name of the workbook part itself. */
  readonly part: string;
  /** Worksheets in the order of their tabs; chart sheets hold no cells and are left out. */
  readonly sheets: readonly SheetEntry[];
  /** Dates count from 1 January 1904 instead of 1900. */
  readonly date1904: boolean;
  readonly sharedStrings?: string;
  readonly styles?: string;
}

const USUAL_PART = 'xl/workbook.xml';

/** Finds and reads the workbook part. Throws `damaged`, `limit`, or `unsupported` for .xlsb. */
export function readWorkbook(
  source: OfficePackage,
  packageRelationships: readonly Relationship[],
): Workbook {
  const part = findWorkbook(packageRelationships);
  const relationships = readRelationships(source, part);
  const reader = openPart(source, part);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  if (reader.root() !== 'workbook') throw damaged(part);
  reader.children((name) => {
    if (name === 'workbookPr') date1904 = isTrue(reader.attribute('date1904'));
    if (name !== 'sheets') return;
    reader.children((child) => {
      if (child !== 'sheet') return;
      const target = byId.get(reader.prefixedAttribute('id') ?? '');
      if (!target) throw damaged(part);
      if (target.type !== 'worksheet') return;
      if (sheets.length === source.limits.sheets) throw exceeded('sheets');
      sheets.push({
        name: reader.attribute('name') ?? '',
        hidden: (reader.attribute('state') ?? 'visible') !== 'visible',
        part: target.target,
      });
    });
  });
  return { part, sheets, date1904, ...tables(relationships) };
}

function tables(
  relationships: readonly Relationship[],
): Pick<Workbook, 'sharedStrings' | 'styles'> {
  const target = (type: string): string | undefined =>
    relationships.find((relationship) => relationship.type === type)?.target;
  const sharedStrings = target('sharedStrings');
  const styles = target('styles');
  return {
    ...(sharedStrings === undefined ? {} : { sharedStrings }),
    ...(styles === undefined ? {} : { styles }),
  };
}

function findWorkbook(relationships: readonly Relationship[]): string {
  const related = relationships.find(({ type }) => type === 'officeDocument');
  const part = related?.target ?? USUAL_PART;
  if (part.toLowerCase().endsWith('.bin')) throw unsupported('xlsb');
  return part;
}

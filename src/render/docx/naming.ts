/** What a document is called: by its type name, or as a công văn, which has none. */
import { isLetter, type WrittenDocument } from '../../model/document.js';
import { upperFirst } from '../../text/case.js';

/** "Báo cáo", "Công văn". */
export function typeNameOf(document: WrittenDocument): string {
  if (isLetter(document)) return 'Công văn';
  return upperFirst(document.typeName.toLocaleLowerCase('vi'));
}

/** The subject as it is printed: that of a công văn opens with “V/v” (Phụ lục I, II.5.b). */
export function subjectOf(document: WrittenDocument): string {
  return isLetter(document) ? `V/v ${document.subject}` : document.subject;
}

/** Title in the document's properties. */
export function titleOf(document: WrittenDocument): string {
  const type = isLetter(document) ? typeNameOf(document) : document.typeName;
  return `${type} ${subjectOf(document)}`;
}

/** What Nghị định 30/2020 does not allow before a signer's post and name; the documents are written all the same. */
import type { KeyPath, Locate } from '../forms/problems.js';
import type { ConfigProblem } from '../model/config.js';
import { titleBeforeName, wrongAuthority } from '../model/signing.js';
import type { Signer } from '../model/workspace.js';

/** Warnings about `signer:` of `de06.yaml`. */
export function signerProblems(
  { lines, name = '' }: Signer,
  file: string,
  locate: Locate,
): readonly ConfigProblem[] {
  const warning = (path: KeyPath, message: string): ConfigProblem => ({
    at: { file },
    // Lines of one text have no places of their own.
    ...(locate(path) ?? locate(path.slice(0, 2))),
    message,
    severity: 'warning',
  });
  const authorities = lines.flatMap((line, index) => {
    const wrong = wrongAuthority(line);
    if (wrong === undefined) return [];
    const { written, wanted } = wrong;
    const message = `“signer.lines” viết “${written}”; Nghị định 30 quy định “${wanted}.”, có dấu chấm, rồi dấu cách.`;
    return [warning(['signer', 'lines', index], message)];
  });
  const title = titleBeforeName(name);
  if (title === undefined) return authorities;
  const message = `“signer.name” có “${title}”; trước họ tên không ghi học hàm, học vị, danh hiệu, từ xưng hô, trừ khi ngành có quy định.`;
  return [...authorities, warning(['signer', 'name'], message)];
}

/** LibreOffice without a window, as an office without Excel has it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const LIBREOFFICE = spawnSync('soffice', ['--version']).status === 0;

/** @throws Error with what to do, where LibreOffice is missing */
export function requireLibreOffice(): void {
  if (!LIBREOFFICE) {
    throw new Error('This test needs LibreOffice (soffice): apt-get install libreoffice-calc');
  }
}

/** Opens workbooks and saves them again as .xlsx into a folder, all in one call. */
export function saveWithLibreOffice(
  paths: readonly string[],
  folder: string,
  scratch: string,
): void {
  // Its own profile: another LibreOffice that is open would take the call over.
  const profile = pathToFileURL(join(scratch, 'libreoffice')).href;
  const { status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      folder,
      ...paths,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`soffice: ${stderr}`);
}

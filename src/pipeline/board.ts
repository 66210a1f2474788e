/** Round → board of who sent, and the board as a workbook. */
import { boardOf } from '../merge/board.js';
import type { Board } from '../model/board.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Round } from '../model/round.js';
import { checkRound } from '../rules/check.js';
import type { Platform } from './files.js';
import type { Tool } from './round.js';

export interface Boarded {
  readonly diagnostics: readonly Diagnostic[];
  readonly board: Board;
}

/** Needs a period: `round.cycle` and `round.asOf`. */
export function boardRound(round: Round, tool: Tool): Boarded {
  const diagnostics = checkRound(round);
  return { diagnostics, board: boardOf(round, diagnostics, tool) };
}

/** The board as an .xlsx of one sheet. */
export async function renderBoard(board: Board, { deflate }: Platform): Promise<Uint8Array> {
  // exceljs takes a quarter of a second to load: only here.
  const { renderBoardWorkbook } = await import('../render/xlsx/board.js');
  return renderBoardWorkbook(board, deflate);
}

/** How the signer is written (NĐ 30/2020, Phụ lục I, II.7): for settings and for finished documents. */
import { upper } from '../text/case.js';
import { SIGNING_FOR } from './nd30.js';

/** "KT. ", "KT.", "K/T ", "T.M ", "Quyền ": letters with what stands between and behind them. */
const AUTHORITY =
  /^((?:T[./]?U[./]?Q|T[./]?M|K[./]?T|T[./]?L|Quyền(?=\s+(?!hạn))|Q(?=[.\s])))(?:\.\s*|\s+)(?=\p{L})/iu;

/** What no name has before it: degrees, honours and forms of address (II.7.c). */
const TITLE =
  /^(?:(?:PGS|GS|TSKH|TS|ThS|BSCK\s?I*|BS|DS|KS|CN|NGND|NGƯT|TTND|TTƯT|Ông|Bà|Đ\/c|Đồng chí|Tiến sĩ|Thạc sĩ|Phó Giáo sư|Giáo sư|Bác sĩ|Kỹ sư|Cử nhân)(?!\p{L})[.,\s]*)+/iu;

export interface WrongAuthority {
  readonly written: string;
  /** "KT". */
  readonly wanted: (typeof SIGNING_FOR)[number];
}

/** TM., Q., KT., TL., TUQ. written without point or space, or otherwise; undefined: nothing wrong. */
export function wrongAuthority(line: string): WrongAuthority | undefined {
  const [written = '', letters = ''] = AUTHORITY.exec(line.trim()) ?? [];
  const short = upper(letters.replace(/[^\p{L}]/gu, ''));
  const wanted = SIGNING_FOR.find((own) => own === (short === 'QUYỀN' ? 'Q' : short));
  if (wanted === undefined || written === `${wanted}. `) return undefined;
  return { written: written.trim(), wanted };
}

/** "TS." of "TS. Nguyễn Văn A"; a rank of the armed forces is none of these. */
export function titleBeforeName(name: string): string | undefined {
  return TITLE.exec(name.trim())?.[0].trim();
}

/** The grammar of Vietnamese syllables: what can be a word of the language and what cannot. */

const ONSETS = new Set(
  'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '),
);
const LONGEST_ONSET = 3;

/** Rimes without their tone. */
const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
  oc oe oem oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut
  uy uych uyên uyêt uynh uyp uyt
  ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y yêm yên yêng yêt yêu ynh ych yt`.split(/\s+/),
);

/** Whole syllables whose rimes stand nowhere else. */
const ALONE = new Set(['gi', 'khuya', 'khuyu']);

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A syllable that ends in a stop has the rising or the low tone, no other. */
const STOPPED = /(?:[cpt]|ch)$/;
const TONES_OF_STOPPED = '\u0301\u0323';
const LONGEST_SYLLABLE = 7;

const MODIFIED = /[ăâêôơư](?!.*[ăâêôơư])/;
/** Rimes that end in a vowel which never bears the tone: "ài", "báo", "mía", but "hòa" and "hoà". */
const CLOSED_BY_VOWEL = /^(?!oa$|oe$|uy$).*[aeiouy][aeiouy]$/;

/** Whether the tone may stand on the letter at this place of the rime. */
function mayBear(rime: string, at: number): boolean {
  const modified = MODIFIED.exec(rime);
  if (modified) return at === modified.index;
  return at >= 0 && !(CLOSED_BY_VOWEL.test(rime) && at === rime.length - 1);
}

/** Possible onset and rime, with the tone on the letter at `toned` (-1: none). */
function hasShape(letters: string, toned: number): boolean {
  if (ALONE.has(letters)) return true;
  for (let length = 0; length <= LONGEST_ONSET; length += 1) {
    const rime = letters.slice(length);
    if (length > 0 && !ONSETS.has(letters.slice(0, length))) continue;
    if (RIMES.has(rime) && (toned < 0 || mayBear(rime, toned - length))) return true;
  }
  return false;
}

function compute(word: string): boolean {
  const letters = [...word.toLowerCase().normalize('NFC')].map((letter) => letter.normalize('NFD'));
  const tones = letters.flatMap((letter) => letter.match(TONE) ?? []);
  if (tones.length > 1 || letters.length > LONGEST_SYLLABLE) return false;
  const toned = letters.findIndex((letter) => letter.search(TONE) >= 0);
  const bare = letters.map((letter) => letter.replace(TONE, '').normalize('NFC')).join('');
  if (!hasShape(bare, toned)) return false;
  return !STOPPED.test(bare) || (tones[0] !== undefined && TONES_OF_STOPPED.includes(tones[0]));
}

const CACHE_ENTRIES = 20_000;
const known = new Map<string, boolean>();

/** True for a possible Vietnamese syllable, whatever its case: "tỉnh", "HOÀN", "quyết", "gì". */
export function isSyllable(word: string): boolean {
  const cached = known.get(word);
  if (cached !== undefined) return cached;
  if (known.size >= CACHE_ENTRIES) known.clear();
  const result = compute(word);
  known.set(word, result);
  return result;
}

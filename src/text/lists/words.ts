/** The words by which names of offices and groups of offices begin. */
import { foldKey } from '../fold.js';

function keys(words: string): ReadonlySet<string> {
  return new Set(words.split(',').map(foldKey));
}

const HEADS = keys(
  'sở,ban,bộ,công an,ubnd,ủy ban,văn phòng,vp,vpubnd,cục,chi cục,thanh tra,bảo hiểm,bhxh,' +
    'ngân hàng,nhnn,kho bạc,kbnn,đoàn thanh niên,tỉnh đoàn,hội,liên đoàn,liên minh,công đoàn,' +
    'mặt trận,ubmttq,mttq,tòa án,tand,viện,vksnd,trường,đại học,công ty,tổng công ty,trung tâm,' +
    'điện lực,bưu điện,viễn thông,vnpt,viettel,mobifone,huyện,thị xã,thành phố,xã,phường,thị trấn,' +
    'đặc khu,quận,tp,tx,h,các,những,phòng,đài,báo,tổ,bql,hiệp hội,tỉnh ủy,huyện ủy,thành ủy,' +
    'thị ủy,bệnh viện,bộ đội,hải quan,thuế,quỹ,ca,toàn thể,mọi,tổ chức,doanh nghiệp',
);
const LONGEST_HEAD = 3;
/** Begins like a head and is the end of a name: "Thương binh và Xã hội". */
const NOT_A_HEAD = keys('xã hội');

const GROUP_NOUNS = keys(
  'sở,ban,ngành,cơ quan,đơn vị,địa phương,đoàn thể,tổ chức,hội,huyện,thị xã,thành phố,quận,xã,' +
    'phường,thị trấn,đặc khu,phòng,doanh nghiệp,cấp,hội đoàn thể,tổ chức chính trị,mặt trận',
);

function startsWithOneOf(text: string, starts: ReadonlySet<string>): boolean {
  const words = foldKey(text).split(' ');
  for (let count = 1; count <= LONGEST_HEAD; count += 1) {
    if (starts.has(words.slice(0, count).join(' '))) return true;
  }
  return false;
}

function hasCapital(text: string): boolean {
  return /\p{Lu}/u.test(text);
}

/** The piece begins as the name of an office or of a group does. */
export function startsName(piece: string): boolean {
  return startsWithOneOf(piece, HEADS) && !startsWithOneOf(piece, NOT_A_HEAD);
}

/** A further member of a group phrase: "ban", "ngành tỉnh", "đơn vị có liên quan" after "các sở". */
export function isGroupMember(piece: string): boolean {
  return !hasCapital(piece) && startsWithOneOf(piece, GROUP_NOUNS);
}

/** A phrase for several offices: "các sở", "UBND các huyện", "Các cơ quan". */
export function isGroup(name: string): boolean {
  return /(?:^|\s)(?:các|những)\s/i.test(name.normalize('NFC'));
}

/** Begins with a capital letter, as proper names do. */
export function isProper(piece: string): boolean {
  return /^\p{Lu}/u.test(piece);
}

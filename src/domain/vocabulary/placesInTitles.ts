/** Where a place is named in a title: behind its kind, in up to three words that end it or stand before a mark or a period. */
const PLACE_IN_TITLE =
  /(?<=(?<!(?:các|cấp|từng|toàn) )(?<!\p{L})(?:huyện|tỉnh|thành phố|quận|thị xã|xã|phường|thị trấn|đặc khu) )\p{L}+(?: \p{L}+){0,2}?(?=$|\s*[,;:()–-]|\s(?:tháng|quý|năm|tuần|kỳ|\d))/giu;
/** Words behind the kind of a place that are no name. */
const NO_PLACE =
  /^(?:tháng|quý|năm|tuần|kỳ|và|theo|trong|đạt|có|được|của|trên|tại|nông|là|trực|thuộc|so|từ|đến)(?!\p{L})/iu;

/** A title in small letters with the names of its places as they are written. */
export function withPlaces(title: string, written: (place: string) => string): string {
  return title.replace(PLACE_IN_TITLE, (place) => (NO_PLACE.test(place) ? place : written(place)));
}

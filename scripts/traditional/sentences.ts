/** Sentences that are written anew, by the Simplified one as it stands in the source; "{}" stands for a value. */
export const SENTENCES: Readonly<Record<string, string>> = {
  '注意：年休假、婚假、产假、工伤假等法定假期不应影响全勤奖，请不要计入“迟到、早退、请假次数”；是否计入请按国家和当地规定核对。':
    '注意：特休假、婚假、產假、公傷病假等法定假別不應影響全勤獎金，請不要計入「遲到、早退、請假次數」；是否計入請依法令規定核對。',
  '当前激活的是另一个工作簿。': '目前使用中的是另一個活頁簿。',
  '部门的上级互相循环：{}。': '部門的上層互相循環：{}。',
  '正在定位……': '正在移至該處……',
};

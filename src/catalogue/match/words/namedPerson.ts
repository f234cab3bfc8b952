/** Who holds a post, written beside it: "客服专员-张伟", "运营专员（小王）". */

/** The commonest family names; a word of trade that begins with one is no name (`IS_WORK`). */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔汤';
/** Letters of given names that no title is written with. */
const GIVEN =
  '伟芳娜敏静丽强磊洋勇艳杰娟涛霞刚英桂兰鹏宇浩鑫欣怡婷雪琳玲莉颖佳俊峰飞燕蕾倩薇珊娇璐妍菲萍梅红军辉斌波毅凯晨晓旭雯莹慧琴楠瑶瑞轩豪博睿诗涵梓萱思彤若嘉晴月洁蓉凤菊秀翠霖阳亮健龙帆昊然泽明平华军超建志';
const IS_WORK =
  /[部组店仓区线岗员师长品类货单票款式装鞋包袋机具器材料食饮酒茶油米面布皮革木纸塑钢铁铜金银珠宝表镜灯台平站网端面向门场城市省县镇村路街国洲语文版号级班期段季节日周年]/;
const NAME = new RegExp(`^(?:[${SURNAMES}](?:[${GIVEN}]{1,2}|[\\u3400-\\u9fff][${GIVEN}])|[小老阿][${SURNAMES}])$`);
/** Nicknames that are words of their own. */
const NO_NICKNAME = /^(?:小白|小程|小石|小方|小龙|小万|小毛|老白|小江|小黄|小田)$/;
const SAID_TO_BE_NAME = /^(?:花名|昵称|姓名|负责人|人员)\s*[:：]\s*[\u3400-\u9fffa-z]{1,6}$/;
const BEHIND = /^(.{2,}?)(?:\s*[(]\s*([^()]+)\)|\s*[-_:：/、\s]\s*([\u3400-\u9fff]{2,3}))$/;
/** With nothing between them: "运营专员张伟". */
const JOINED = /^(.{2,}[员师监理长管手])([\u3400-\u9fff]{2,3})$/;
const BEFORE = /^([\u3400-\u9fff]{2,3})(?:\s*[-_:：/、\s]\s*(.{2,})|\s*\((.{2,})\))$/;

/** The title, comparable, without the name of the person beside it; null where none stands there. */
export function withoutPerson(plain: string): { readonly title: string; readonly person: string } | null {
  const [, title = '', bracketed, name = bracketed ?? ''] = BEHIND.exec(plain) ?? [];
  if (namesPerson(name.trim())) return { title: title.trim(), person: name.trim() };
  const [, joined = '', own = ''] = JOINED.exec(plain) ?? [];
  if (/^[^小老阿]/.test(own) && namesPerson(own)) return { title: joined, person: own };
  const [, first = '', behind, rest = behind ?? ''] = BEFORE.exec(plain) ?? [];
  return rest !== '' && namesPerson(first) ? { title: rest.trim(), person: first } : null;
}

function namesPerson(text: string): boolean {
  if (SAID_TO_BE_NAME.test(text)) return true;
  return NAME.test(text) && !IS_WORK.test(text.slice(1)) && !NO_NICKNAME.test(text);
}

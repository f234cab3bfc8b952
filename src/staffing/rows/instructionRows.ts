import { comparable, comparableKey } from '../../base/plainText';

/**
 * Rows below a header that tell how to fill in the list: the names of fields, their types, whether they are needed, an
 * example. Import templates and questionnaires have them.
 */
const RULE =
  /^(必填|选填|非必填|可选|必选|必填项|选填项|可不填|文本|单行文本|多行文本|文字|字符|字符串|文本型|数值|数值型|数字|整数|小数|日期|日期型|时间|下拉|下拉框|下拉选择|单选|多选|枚举|布尔|引用|自动生成|系统生成|唯一|不可重复|格式.*|例如.*|如:.*|长度.*|最多\d+.*|不超过.*|请(填写|输入|选择|勿|从).{0,20}|data|link|select|date|datetime|time|text|string|char|varchar.*|int|integer|number|numeric|float|decimal|currency|check|checkbox|boolean|bool|enum|lookup|picklist|required|optional|mandatory|not required|conditional|unique|yes|no|y|n|valid .{1,40}|one of ?:.*|e\.g\.?.*|max\.? ?(length )?\d+.*|\d+ chars.*|(yyyy|yy|dd|mm)[-/.](mm|dd)[-/.](yyyy|yy|dd)|-)$/;
/** What a field of a form program holds; some of these words are headers as well. */
const TYPE =
  /^((单|多)行文本|[短长富]文本|文本框|人员|成员|部门|电话|手机|手机号码?|邮箱|附件|图片|超链接|网址|链接|复选框|[单多]选框|[单多]项选择|下拉列表|列表选择|选项|金额|货币|百分比|公式|关联|地址|日期时间|年月日|日期选择|phone|email|url|link|attachment|member|user|person|department|single ?line text|multi ?line text|long text|rich text|list|dropdown|formula|percent|file)$/;
const FIELD_NAME = /^[a-z][a-z0-9]*(_[a-z0-9]+)+$/;
const PLAIN_WORD = /^[a-z][a-z0-9]*$/;
const LABEL =
  /^(mandatory|required|type|datatype|info|columnnames?|columnlabels?|fieldnames?|field|doctype|format|length|字段|字段名|字段名称|字段类型|数据类型|类型|是否必填|必填|必填项|格式|填写格式|填写要求|填写规则|校验规则|填写说明|长度)[:：]?$/;
const EXAMPLE =
  /^[([【{<]?(填写)?(示例|样例|范例|示范|例子|例如|例|样本|example|sample|e\.g\.?)(行|数据| ?row| ?data)? ?\d*[)\]】}>]?([:：].*)?$/;
const MARKED_EXAMPLE = /[([【](填写)?(示例|样例|范例|仅供参考|例|example|sample)[)\]】]/;
/** Such rows stand right below the header. */
const NEAR = 12;

/** Whether a row tells how to fill in the list. `below` counts the rows from the header on: 0 is the one after it. */
export function isTemplateRow(texts: readonly string[], below: number): boolean {
  if (below < 0 || below >= NEAR || texts.length < 2) return false;
  const [label = '', ...rest] = texts;
  if (LABEL.test(comparableKey(label)) && rest.every((text) => isRule(text) || isFieldName(text))) return true;
  if (texts.some(isRule) && texts.every((text) => isRule(text) || TYPE.test(comparable(text)))) return true;
  if (texts.length >= 3 && texts.some((text) => FIELD_NAME.test(text)) && texts.every(isFieldName)) return true;
  return below === 0 && isRowOfCodes(texts);
}

/** "FNumber | FName | FDept.FName", "empNo | empName | deptName": what a program calls the columns, in capitals within words. */
function isRowOfCodes(texts: readonly string[]): boolean {
  const inside = texts.filter((text) => CODE_INSIDE.test(text));
  return texts.length >= 3 && inside.length * 2 > texts.length && texts.every((text) => CODE.test(text));
}

const CODE = /^[A-Za-z][A-Za-z0-9]*([._][A-Za-z0-9]+)*$/;
const CODE_INSIDE = /^[A-Za-z]+[a-z][A-Z]|^[A-Z][A-Z][a-z]|[a-z0-9][._][A-Za-z]/;

/** "必填" or "（红色为必填项）" as the only text of a row right below the header. */
export function isLoneRule(text: string, below: number): boolean {
  return below >= 0 && below < NEAR && LONE_RULE.test(comparableKey(text).replace(/[()（）[\]【】*:：]/g, ''));
}

const LONE_RULE =
  /^(.{0,6}(为|均为|是|都是|表示))?(必填|选填|非必填|必选|可不填|必填项|选填项|必填字段|必填列|必须填写)$|^请(填写|输入|选择|勿|从).{0,20}$|^(下拉选择|下拉|单选|多选|自动生成|系统生成|required|optional|mandatory|requiredfields?)$/;

/** "示例" in the first cell, "张三（示例）" as the name. */
export function isExampleRow(texts: readonly string[], name: string): boolean {
  const [first = ''] = texts;
  return EXAMPLE.test(comparable(first)) || EXAMPLE.test(comparable(name)) || MARKED_EXAMPLE.test(comparable(name));
}

/** "employee_name": what a program calls the column. */
function isFieldName(text: string): boolean {
  return FIELD_NAME.test(text) || PLAIN_WORD.test(text);
}

function isRule(text: string): boolean {
  return RULE.test(comparable(text).replace(/[()（）]/g, ''));
}

/** Chinese family names of one character, the common ones first; in Simplified (compare after `comparable`). */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公洪傅萧赖丘荀湛蒯茅濮竺桓甯禤庹';
const COMPOUND =
  '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 司徒 南宫 独孤 长孙 宇文 轩辕 呼延 端木 百里 东郭 西门 第五 申屠 公冶 澹台 濮阳 淳于 单于 太史 完颜 闻人 钟离';

/** Characters that names of other languages are spelt with, for their sound; in Simplified. */
const SOUNDS =
  '阿艾埃安奥巴拜班贝比毕宾博布不卜查达丹代德登迪蒂丁顿多杜恩尔法菲费夫福盖戈格古哈海罕汉杭合赫亨霍吉加佳江杰金津卡凯坎康柯科克肯库奎昆拉莱来赖兰朗劳勒雷蕾里丽力莉利历立丽连列林琳鲁卢伦罗洛吕马玛买麦迈曼芒梅美蒙米密莫默木姆穆纳娜奈南瑙内尼妮年宁牛努诺欧帕排潘佩皮平珀普齐奇其恰强乔钦琼热仁日茹如若萨撒塞赛桑瑟森莎沙山珊什史士斯丝苏孙索塔泰坦汤特提铁廷图吐托瓦旺威维韦温文沃乌吾伍西希夏肖谢辛雄修许雪雅亚扬杨耶叶伊依衣义易意英尤于约则泽扎詹者珍朱卓兹孜子宗祖佐逊次央堆措曲珠桑';

export const SINGLE_SURNAMES: ReadonlySet<string> = new Set(SINGLE);
export const COMPOUND_SURNAMES: ReadonlySet<string> = new Set(COMPOUND.split(' '));
export const SOUND_LETTERS: ReadonlySet<string> = new Set(SOUNDS);

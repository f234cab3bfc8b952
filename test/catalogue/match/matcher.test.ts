import { loadFacts } from '../../../src/catalogue/facts';
import { createMatcher } from '../../../src/catalogue/match/matcher';

const matcher = createMatcher(loadFacts());
const match = (title: string, department = '', departmentPath: string[] = []) =>
  matcher.match({ title, department, departmentPath });

describe('createMatcher', () => {
  test.each([
    ['推广专员', '', 'R15', 'name'],
    ['推廣專員', '', 'R15', 'name'],
    ['钻展专员', '', 'R18', 'legacyAlias'],
    ['鉆展專員', '', 'R18', 'legacyAlias'],
    ['淘宝美工', '', 'R26', 'alias'],
    ['客服（售前）', '', 'R30', 'variant'],
    ['推广专员(华东)', '', 'R15', 'variant'],
    ['钻斩专员', '', 'R18', 'spelling'],
    ['meigong', '', 'R26', 'pinyin'],
    ['主管', '客服部', 'R29', 'department'],
    ['设计师', '设计部', 'R26', 'department'],
  ])('%s in "%s" is surely %s by %s', (title, department, roleId, code) => {
    expect(match(title, department)).toMatchObject({ outcome: 'sure', roleId, reason: { code } });
  });

  test.each([
    ['Head of Operations Center', 'R04'],
    ['Head of Operations Centre', 'R04'],
    ['Performance Ads Optimizer', 'M13'],
    ['Performance Ads Optimiser', 'M13'],
    ['Head of Marketing Center', 'M23'],
    ['Head of Marketing Centre', 'M23'],
    ['Loyalty Program Specialist', 'M11'],
    ['Loyalty Programme Specialist', 'M11'],
  ])('%s is surely %s, whichever English it is written in', (title, roleId) => {
    expect(match(title)).toMatchObject({ outcome: 'sure', roleId });
  });

  test('a department is found in either English', () => {
    expect(match('Director', 'Marketing Centre').roleId).toBe('M23');
    expect(match('Director', 'Marketing Center').roleId).toBe('M23');
  });

  test('a department that decides is named in the reason', () => {
    expect(match('设计师', '设计部').reason).toMatchObject({ code: 'department', params: { department: '设计部' } });
    expect(match('中控', '直播组', ['电商部']).reason).toMatchObject({ params: { department: '直播组' } });
  });

  test.each([['储备店长'], ['代理店长'], ['服装设计师'], ['运营兼客服'], ['美工/摄影']])(
    '%s waits for a person',
    (title) => {
      expect(match(title).outcome).toBe('unsure');
    },
  );

  test.each([['运维工程师'], ['护士长'], ['HR运营'], ['游戏运营'], [''], ['   ']])('%s is left alone', (title) => {
    expect(match(title)).toMatchObject({ outcome: 'none', roleId: null });
  });

  test('two posts show both roles', () => {
    const roles = match('美工/摄影').candidates.map((candidate) => candidate.roleId);
    expect(roles).toEqual(expect.arrayContaining(['R26', 'R27']));
  });

  test('a correction wins, in its department or everywhere', () => {
    const taught = createMatcher(loadFacts(), [
      { title: '运营', department: '天猫部', roleId: 'R05' },
      { title: '店长', department: '', roleId: null },
    ]);
    expect(taught.match({ title: '运营', department: '天猫部' })).toMatchObject({ outcome: 'sure', roleId: 'R05' });
    expect(taught.match({ title: '运营', department: '京东部' }).reason.code).not.toBe('remembered');
    expect(taught.match({ title: '店长', department: '运营部' })).toMatchObject({
      outcome: 'none',
      reason: { code: 'remembered' },
    });
  });
});

describe('what stands around a title', () => {
  test.each([
    ['客服部/客服专员', 'M55'],
    ['运营部-店长', 'R05'],
    ['客服部主管', 'R29'],
    ['淘宝/天猫运营', 'R06'],
    ['京东/拼多多店长', 'R05'],
    ['美工2名', 'R26'],
    ['运营专员(3人)', 'R06'],
    ['运 营 专 员', 'R06'],
    ['运营专员🔥', 'R06'],
    ['客服二组组长', 'R29'],
  ])('%s is surely %s', (title, roleId) => {
    expect(match(title)).toMatchObject({ outcome: 'sure', roleId });
  });

  test.each([
    '运营总监助理',
    '客服部主管助理',
    '副客服部经理',
    '见习推广部主管',
    '首席策划部主管',
    '实习店长',
    '天猫/京东运营',
    '运营专员（兼客服）',
    '服装店店长',
    '直通车总监',
  ])('%s is never filled by itself', (title) => {
    expect(match(title).outcome).not.toBe('sure');
  });

  test.each([
    ['客服', '售后服务部', 'R31'],
    ['客服', '售前客服组', 'R30'],
    ['运营', '直播部', 'M01'],
    ['主管', '天猫客服管理部', 'R29'],
    ['专员', '推广一组', 'R15'],
  ])('%s in %s is read with its department', (title, department, roleId) => {
    expect(match(title, department)).toMatchObject({ outcome: 'sure', roleId });
  });

  test('a rank below an unknown team waits for a person', () => {
    expect(match('主管', '星辰小分队', ['推广部', '星辰小分队']).outcome).not.toBe('sure');
  });
});

describe('notes beside a title', () => {
  test.each([
    ['采购专员（包材）', '', 'M16'],
    ['运营专员(兼)', '', 'R06'],
    ['电商美工（兼职）', '', 'R26'],
    ['商品专员-冬装', '商品企划部', 'R11'],
    ['美工（主图/详情）', '设计部', 'R26'],
    ['客服专员（8:30-17:30）', '客服部', 'M55'],
    ['打包员（计件）', '仓库', 'R41'],
    ['来料质检（QC）', '品控部', 'M17'],
    ['运营P5', '天猫运营部', 'R06'],
    ['抖音达人BD3', '商务部', 'M12'],
    ['天猫高级运营', '', 'R06'],
    ['客服（售前/售后）', '客服部', 'M55'],
    ['售前/售后客服', '', 'M55'],
    ['设计师（包装）', '设计部', 'M46'],
  ])('%s in "%s" is surely %s', (title, department, roleId) => {
    expect(match(title, department)).toMatchObject({ outcome: 'sure', roleId });
  });

  test.each([
    ['商品专员-风语', ''],
    ['运营专员（推广、活动）', '运营部'],
    ['设计师（UI）', '设计部'],
    ['客服专员（信用卡）', '客服部'],
    ['运营总监（代）', '运营中心'],
    ['采购专员（药品）', '采购部'],
  ])('%s in "%s" waits for a person', (title, department) => {
    expect(match(title, department).outcome).toBe('unsure');
  });
});

describe('a title in its department', () => {
  test.each([
    ['客服专员', '客服部/售后组', 'R31'],
    ['主管', '电商事业部/客服部', 'R29'],
    ['运营', '直播部/运营组', 'M01'],
    ['运营专员', '京东事业部/运营一组', 'M09'],
    ['运营', '天猫一店', 'R06'],
    ['仓管员', '工厂/仓储部', 'R40'],
    ['设计部主管', '', 'R25'],
    ['A组组长', '客服部', 'R29'],
  ])('%s in %s is surely %s', (title, department, roleId) => {
    expect(match(title, department)).toMatchObject({ outcome: 'sure', roleId });
  });

  test.each([
    ['运营专员', '快手部'],
    ['运营主管', '直播部'],
    ['运营', '运营部'],
    ['主管', '天猫部'],
    ['主管', '酒店事业部/客服部'],
    ['运营专员', '游戏事业部/运营部'],
    ['店长', '茶饮事业部'],
  ])('%s in %s waits for a person', (title, department) => {
    expect(match(title, department).outcome).toBe('unsure');
  });
});

describe('titles in other letters', () => {
  test.each([
    ['PDD运营', 'M09'],
    ['JD客服', 'M55'],
    ['小红薯运营', 'M07'],
    ['店长 Store Manager', 'R05'],
    ['美工/Designer', 'R26'],
    ['Amazon Operation', 'M14'],
    ['会计 Accountant', 'M43'],
  ])('%s is surely %s', (title, roleId) => {
    expect(match(title)).toMatchObject({ outcome: 'sure', roleId });
  });

  test.each([['主播 Driver'], ['Operation']])('%s is not filled', (title) => {
    expect(match(title).outcome).not.toBe('sure');
  });
});

describe('heads of departments and the books', () => {
  test.each([
    ['直播主管', '', 'M35'],
    ['主管', '直播部', 'M35'],
    ['内容主管', '内容部', 'M36'],
    ['供应链经理', '', 'M37'],
    ['采购经理', '采购部', 'M38'],
    ['跟单员', '采购部', 'M39'],
    ['会员主管', '', 'M40'],
    ['跨境电商经理', '', 'M41'],
    ['财务经理', '', 'M42'],
    ['财务主管', '财务部', 'M42'],
    ['总账会计', '财务部', 'M43'],
    ['出纳', '', 'M44'],
    ['出纳员', '财务部', 'M44'],
    ['技术主管', '技术部', 'M45'],
    ['包装设计师', '设计部', 'M46'],
    ['动画设计师', '', 'M47'],
    ['直播中控', '', 'M03'],
    ['电商会计', '财务部', 'M18'],
  ])('%s in "%s" is surely %s', (title, department, roleId) => {
    expect(match(title, department)).toMatchObject({ outcome: 'sure', roleId });
  });

  test.each([
    ['直播运营主管', '直播部'],
    ['新媒体主管', ''],
    ['跟单员', ''],
    ['外贸跟单员', '外贸部'],
    ['财务主管', ''],
    ['财务主管', '仓储部'],
    ['财务总监', '财务部'],
    ['成本会计', '财务部'],
    ['仓库会计', '财务部'],
    ['会计兼出纳', '财务部'],
    ['Cashier', ''],
    ['技术主管', ''],
    ['技术总监', ''],
    ['技术总监', '客服部'],
    ['动画师', ''],
    ['美工及摄影', ''],
  ])('%s in "%s" waits for a person', (title, department) => {
    expect(match(title, department).outcome).not.toBe('sure');
  });
});

describe('work that every company has done under its own roof', () => {
  test.each([
    ['招聘专员', '人力资源部', 'M58'],
    ['人事经理', '', 'M56'],
    ['人事行政专员', '综合管理部', 'M57'],
    ['前台', '行政部', 'M59'],
    ['行政前台', '', 'M59'],
    ['总经理秘书', '总经办', 'M61'],
    ['法务', '法务部', 'M62'],
    ['保洁阿姨', '', 'M63'],
    ['司机', '行政部', 'M63'],
    ['主管', '行政部', 'M60'],
  ])('%s in "%s" is surely %s', (title, department, roleId) => {
    expect(match(title, department)).toMatchObject({ outcome: 'sure', roleId });
  });

  test.each(['前台', '秘书', '司机', '薪酬专员', 'Receptionist'])('%s alone waits for a person', (title) => {
    expect(match(title).outcome).toBe('unsure');
  });

  test.each([
    ['出纳', '财务部'],
    ['出纳员', ''],
    ['收银员', ''],
    ['前台接待员', ''],
    ['秘书', ''],
    ['招聘总监', ''],
    ['审计经理', ''],
    ['税务专员', '财务部'],
    ['运维工程师', '信息部'],
    ['仓库值班保安', '仓储部'],
    ['Cashier', ''],
    ['Secretary', ''],
    ['Payroll Clerk', ''],
  ])('%s in "%s" is not called another trade', (title, department) => {
    expect(match(title, department).reason.code).not.toBe('otherTrade');
  });

  test.each(['护士长', '客房服务员', '语文老师', '酒店前厅', 'Waiter'])('%s still is', (title) => {
    expect(match(title)).toMatchObject({ outcome: 'none', reason: { code: 'otherTrade' } });
  });
});

describe('a department in the title of a row of another trade', () => {
  const trades = ['酒店', '酒店事业部', '医院', '学校', '物业部', '餐饮部', 'Hotel'];
  const departments = ['客服部', '运营部', '设计部', '财务部', '采购部', '直播部', '售后组', '客服中心', '采购部门'];
  const posts = ['主管', '经理', '专员', '文员', '负责人', '客服专员', '会计', '运营专员', '美工', 'A组组长'];
  const titles = departments.flatMap((department) => [
    ...posts.map((post) => department + post),
    `${department}/客服专员`,
    `主管（${department}）`,
    `${department}-主管`,
    `${department}主管 Supervisor`,
  ]);

  test.each(trades)('is asked about in %s', (trade) => {
    expect(titles.filter((title) => match(title, trade).outcome === 'sure')).toEqual([]);
  });

  test('and is sure where the trade is no other', () => {
    const sure = titles.filter((title) => match(title, '电商部').outcome === 'sure');
    expect(sure.length).toBeGreaterThanOrEqual(70);
  });
});

describe('who operates abroad is told apart from who operates at home', () => {
  test.each([
    ['运营专员', '美国亚马逊运营部', 'M14'],
    ['运营专员', '欧洲运营部', 'M14'],
    ['运营', '东南亚运营组', 'M14'],
    ['主管', '美国运营部', 'M41'],
    ['运营主管', '海外运营部', 'M41'],
    ['运营专员', '日韩女装运营部', 'R06'],
    ['店长', '天猫运营部', 'R05'],
    ['运营专员', '星河国际集团/运营部', 'R06'],
  ])('%s in %s is surely %s', (title, department, roleId) => {
    expect(match(title, department)).toMatchObject({ outcome: 'sure', roleId });
  });

  test.each([
    ['运营专员', '国际运营部'],
    ['主管', '国际运营部'],
    ['运营专员', '星河国际运营部'],
    ['运营专员', '上海亚马逊运营部'],
    ['运营专员', '天猫国际运营部'],
    ['运营专员', '海外电商部'],
    ['店长', '跨境部'],
    ['店长', '美国亚马逊运营部'],
    ['客服专员', '海外客服部'],
    ['推广专员', '海外推广部'],
    ['主管', '国际推广部'],
    ['美国亚马逊运营部主管', ''],
    ['国际运营部主管', ''],
    ['欧洲运营部主管', ''],
    ['欧洲运营专员', ''],
  ])('%s in "%s" is asked about', (title, department) => {
    expect(match(title, department).outcome).not.toBe('sure');
  });
});

describe('titles as advertisements, teams and shops write them', () => {
  test.each([
    ['售后客服（月薪5000-8000）', '客服部', 'R31'],
    ['天猫客服 五险 做六休一', '客服部', 'M55'],
    ['急招打包员', '', 'R41'],
    ['短视频编导 15K以上', '', 'M04'],
    ['中控/场控/助播', '直播部', 'M03'],
    ['摄影/摄像师', '设计部', 'R27'],
    ['美編/平面設計', '設計部', 'R26'],
    ['广告优化师(PPC Specialist)', '跨境部', 'M13'],
    ['Shopee/Lazada运营', '跨境部', 'M14'],
    ['淘宝京东拼多多客服', '客服部', 'M55'],
    ['乐途箱包客服', '客服部', 'M55'],
    ['橙子部落达人BD', '市场部', 'M12'],
    ['国内电商运营', '电商部', 'R06'],
    ['雅澜化妆品客服', '客服部', 'M55'],
    ['店铺运营', '化妆品事业部', 'R06'],
    ['TikTok直播运营', '跨境部', 'M01'],
    ['首席主播', '直播部', 'M02'],
    ['副播', '直播部', 'M03'],
    ['助播', '直播部', 'M03'],
    ['Supervisor', 'Warehouse', 'R38'],
    ['客服', '客服部', 'M55'],
  ])('%s in "%s" is surely %s', (title, department, roleId) => {
    expect(match(title, department)).toMatchObject({ outcome: 'sure', roleId });
  });

  test.each([
    ['倉管/出貨', '物流部', 'R40'],
    ['網紅/直播主', '', 'M02'],
    ['TikTok 海外直播主播', '', 'M02'],
  ])('%s in "%s" suggests %s first', (title, department, roleId) => {
    expect(match(title, department).candidates[0]?.roleId).toBe(roleId);
  });

  test.each([
    ['运营经理', '运营部'],
    ['经理', '运营部（北京）'],
    ['經理', '(停用)營運部'],
    ['运营经理', ''],
    ['店长/运营', ''],
    ['首席设计师', '设计部'],
    ['货车司机', '车队'],
    ['提成核算专员', '财务部'],
    ['海外客服', '客服部'],
    ['直播运营助理', '直播部'],
  ])('%s in "%s" is not sure', (title, department) => {
    expect(match(title, department).outcome).not.toBe('sure');
  });

  test('a finance supervisor is never suggested as a warehouse supervisor', () => {
    expect(match('财务主管', '财务部').candidates.map(({ roleId }) => roleId)).not.toContain('R38');
  });

  test('the reason tells what was left aside', () => {
    expect(match('带货主播 无经验可').reason).toEqual({
      code: 'variant',
      params: { alias: '带货主播', stripped: '无经验可' },
    });
  });
});

describe('a title whose role departments tell apart', () => {
  test.each([
    ['采购', 'M16'],
    ['平面设计师', 'R26'],
    ['Graphic Designer', 'R26'],
    ['程序员', 'R44'],
    ['面料采购', 'M16'],
  ])('%s is surely %s where no department is named', (title, roleId) => {
    expect(match(title)).toMatchObject({ outcome: 'sure', roleId });
  });

  test.each([
    ['采购', '门诊部'],
    ['平面设计师', '出版社'],
    ['编导', '电视台'],
    ['设计师', ''],
    ['理货员', '仓库'],
    ['新媒体运营', '市场部'],
  ])('%s in "%s" waits for a person', (title, department) => {
    expect(match(title, department).outcome).not.toBe('sure');
  });
});

describe('brands, teams and branches before a title', () => {
  test.each([
    ['花西子店铺运营', 'R06'],
    ['华东仓打包员', 'R41'],
    ['618专项活动运营', 'R16'],
    ['网拍客服', 'M55'],
    ['二仓打包员', 'R41'],
    ['类目运营（厨具）', 'R07'],
    ['雅澜化妆品店铺运营', 'R06'],
    ['客服（白班/夜班轮换）', 'M55'],
  ])('%s is surely %s', (title, roleId) => {
    expect(match(title)).toMatchObject({ outcome: 'sure', roleId });
  });

  test.each([['分公司总经理'], ['副董事长'], ['本地生活店铺运营'], ['线下店铺运营'], ['花西子客服']])(
    '%s waits for a person',
    (title) => {
      expect(match(title).outcome).not.toBe('sure');
    },
  );
});

describe('words of another role before a title are no brand', () => {
  test.each(['达人投放', '种草投放', '淘客投放', '红人投放', '关键词投放', '人群投放', '展示广告投放'])(
    '%s waits for a person',
    (title) => {
      expect(match(title, '推广部').outcome).toBe('unsure');
    },
  );

  test('a brand is one still', () => {
    expect(match('花西子投放', '推广部')).toMatchObject({ outcome: 'sure', roleId: 'M13' });
  });

  test.each([
    ['智钻投放', 'R18'],
    ['智钻推广', 'R18'],
    ['智鑽投手', 'R18'],
    ['超级推荐投放', 'R18'],
    ['钻展投放', 'R18'],
    ['直通车投放', 'R17'],
    ['京东快车投放', 'R17'],
  ])('%s, a tool that the catalogue knows by its older name, is surely %s', (title, roleId) => {
    expect(match(title, '推广部')).toMatchObject({ outcome: 'sure', roleId });
  });

  test.each(['出貨包裝人員', '拣货包装员', '撿貨包裝人員'])('%s names two works of one post', (title) => {
    expect(match(title, '物流部')).toMatchObject({ outcome: 'sure', roleId: 'R41' });
  });
});

describe('what is not worth a question', () => {
  test.each([
    ['经理', '客房业务部'],
    ['主任', '房务部'],
    ['专员', '安全部'],
  ])('a bare rank, %s, in a department the catalogue does not know (%s)', (title, department) => {
    expect(match(title, department)).toMatchObject({ outcome: 'none', roleId: null });
  });

  test('a title one letter off another that is spelt more like a third one: told, not asked', () => {
    const { outcome, candidates } = match('服务员', '咖啡厅');
    expect(outcome).toBe('none');
    expect(candidates.length).toBeGreaterThan(0);
  });
});

// A population made by the database itself, in a minute a million: names by the shares of real family names and some three hundred
// given syllables, so that namesakes are as common as they are; families of three in one household, with their mother; every
// number from the simulated range with its check. Deterministic: the n-th person is the same in every run.
import type pg from 'pg'
import { pinyinOf } from '#kernel/text/pinyin.ts'

const FAMILY =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史贺陶毛顾龚郝邵万钱严'
const GIVEN =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚英华玉兰红梅建国志文辉春萍鹏飞云峰小晓宇轩子涵浩然梓欣怡诗雨佳琪思雯嘉俊凯博文昊天一诺梦婷雅若曦晨阳瑞泽宏达永福贵祥德义仁智信忠孝良才学海龙凤凰鸣山川林森松柏竹菊荷莲秋冬夏清泉溪江河月星辰光耀灿烂锦绣年华安康宁静远志高立新建业成功胜利荣昌盛世太平和谐友善真诚美丽燕莺蝶翠碧青蓝紫丹朱彤秀慧颖聪睿哲翰墨书香琴棋画意如心念恩爱珍珠玲珑珊瑚琳琅璐瑶琼莹洁冰雪霜露岚霖润泽沛洪波澜涌潮汐湘赣皖鄂豫冀晋陕甘青宁新蒙藏'

const sounds = (text: string) => [...text].map(pinyinOf)

/** Fills until there are `upTo` people, and answers how long it took. */
export async function fill(pool: pg.Pool, from: number, upTo: number): Promise<number> {
  const at = performance.now()
  await pool.query(HELPERS)
  const names = [[...FAMILY], sounds(FAMILY), [...GIVEN], sounds(GIVEN)]
  for (let n = from; n < upTo; n += 250_000) {
    await pool.query(PEOPLE, [n, Math.min(upTo, n + 250_000) - 1, ...names])
  }
  await pool.query('vacuum analyze population.person, population.person_key')
  return (performance.now() - at) / 1000
}

const HELPERS = `
  create or replace function public.dice(n bigint, salt int, sides int) returns int language sql immutable parallel safe as
    $$ select (abs(hashint8extended(n, salt)) % sides)::int $$;
  create or replace function public.checked(body text) returns text language sql immutable parallel safe as
    $$ select body || substr('10X98765432', 1 + (select sum(substr(body, i, 1)::int * (array[7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2])[i])
       from generate_series(1, 17) i)::int % 11, 1) $$;
  create or replace function public.record_of(n bigint) returns uuid language sql immutable parallel safe as $$ select md5('person ' || n)::uuid $$;`

// A family name is drawn as the product of two dice: the first hold most people. One in four given names has one syllable. The
// days of a family lie far apart: 7919 has no factor in common with 30,000, so each day still comes once in 30,000 people.
const PEOPLE = `
  with one as (
    select n, public.record_of(n) as id, n / 3 as family,
      1 + (public.dice(n / 3, 1, 1000) * public.dice(n / 3, 2, 1000) / 1000000.0 * cardinality($3::text[]))::int % cardinality($3::text[]) as f,
      1 + public.dice(n, 3, cardinality($5::text[])) as g,
      case when public.dice(n, 4, 4) > 0 then 1 + public.dice(n, 5, cardinality($5::text[])) end as h,
      date '1940-01-01' + (n * 7919 % 30000)::int as born,
      '43' || lpad((1 + n / 3 % 14)::text, 2, '0') || lpad((1 + public.dice(n / 3, 6, 9))::text, 2, '0') as county,
      n / 30000 as nth, 1 + public.dice(n, 7, 2) as sex
    from generate_series($1::bigint, $2::bigint) n),
  made as (
    select o.*, ($3::text[])[f] || ($5::text[])[g] || coalesce(($5::text[])[h], '') as name,
      concat_ws(' ', ($4::text[])[f], ($6::text[])[g], ($6::text[])[h]) as pinyin,
      public.checked('0' || substr(county, 2, 3) || lpad((nth / 500)::text, 2, '0') || to_char(born, 'YYYYMMDD') || lpad((2 * (nth % 500) + sex % 2)::text, 3, '0')) as number,
      county || lpad((1 + public.dice(family, 8, 20))::text, 3, '0') || lpad((1 + public.dice(family, 9, 20))::text, 3, '0') as village
    from one o),
  key as (insert into population.person_key (number, record, prefecture) select number, id, left(county, 4) from made)
  insert into population.person (id, prefecture, created_at, updated_at, simulated, entered_kind, entered_on, entered_organ, entered_actor,
    entered_name, id_number, name, pinyin, sex, ethnicity, birth_date, birth_place, registered_village, registered_address, division, household, mother)
  select id, left(county, 4), now(), now(), true, 'entry', '2020-01-01', 'public-security-department', 'bench', 'bench', number, name, pinyin,
    sex::text, lpad((1 + public.dice(family, 10, 3))::text, 2, '0'), born::text, county, village,
    '模拟路 ' || (1 + public.dice(family, 11, 400)) || ' 号', county, 'H' || family, case when n % 3 = 2 then public.record_of(n - 2) end from made`

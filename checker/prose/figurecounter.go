package prose

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecheck/wirecheck/checker/lexicon"
)

// counters are what a number in signs stands before in Chinese and Japanese, so that it is one:
// 三人, 五个月. Days of the month, months, minutes and hours of the day are left out, and what
// names are made of: 六本木, 四国, 二階堂.
var counters = map[string][]string{
	"ja": strings.Fields("か所 か月 つ ドル カ国 カ所 カ月 キロ トン メートル ユーロ ヵ月 ヶ国 ヶ所 ヶ月 世帯 人 件 位 個 倍 円 冊 割 勝 匹 台 名 周年 回 団体 安打 巻 年 度 店 才 敗 日目 日間 曲 棟 発 種目 自治体 議席 食 時間 分間 枚 校 機 歩 歳 点 番目 着 社 票 種 秒 羽 試合 週 連 隻 頭"),
	"zh": strings.Fields("亩 公顷 元 人次 头 世纪 个 人 件 份 位 倍 公斤 公里 分钟 台 名 吨 周 块 场 天 套 家 小时 局 层 届 岁 年 座 张 户 所 批 支 星期 期 本 杯 枚 条 架 栋 次 欧元 球 百分点 盘 票 种 秒 篇 米 级 组 分 美元 艘 英里 英镑 起 趟 轮 辆 部 间 集 项 颗 首 只"),
}

// counted reads the numbers in signs of a Chinese or Japanese word that count something, or have
// 第 before them, from a byte of token i on. One is left out, which is an article, but the first is
// not.
func (r *figureReader) counted(i, at int32, into []Figure) []Figure {
	word := r.Plain[at:r.Tokens[i].End()]
	if !strings.ContainsFunc(word, func(c rune) bool { return c == '一' || c == '十' || scriptDigit(c) > 1 }) {
		return into
	}
	from := len(into)
	into = r.scriptInside(Figure{First: i, Last: i + 1, Start: at, Hour: -1, Written: true}, word, into)
	kept := into[:from]
	for _, g := range into[from:] {
		before, behind := word[:g.Start-at], strings.TrimLeft(word[g.End-at:], "余多来")
		g.Ordinal = strings.HasSuffix(before, "第")
		first, _ := utf8.DecodeRuneInString(word[g.Start-at:]) // 三百五十万户, but not 千人, 数万人
		switch {
		case strings.HasPrefix(behind, "分之") || strings.HasPrefix(behind, "分の") || strings.HasSuffix(before, "分の"):
			continue // a fraction
		case strings.HasSuffix(before, "百分之"):
			w, _ := r.words.find('%')
			g.Unit, g.UnitStart, g.UnitEnd = w.unit, g.Start, g.End
		case strings.HasSuffix(before, "分之"):
			continue
		case strings.HasPrefix(behind, "年") && (strings.HasPrefix(behind, "年代") || !strings.ContainsAny(word[g.Start-at:g.End-at], "十百") && g.Value.Float() > 9):
			continue // a decade, a year in two signs
		case strings.HasPrefix(behind, "分") && g.Value == Decimal{1, 1}, strings.Trim(word[g.Start-at:g.End-at], "一") == "" && g.Value != one:
			continue // very, 唯一一个
		case strings.HasPrefix(behind, "代") && g.Value.Magnitude() == 1: // 四十代の男
		case !g.Ordinal && (g.Value == one || g.Value.Exp < 0 || g.Value.Magnitude() > 2 && (scriptDigit(first) < 1 || scriptDigit(first) == 1 && g.Value.Significant() == 1) || !opensWith(behind, counters[r.words.language])):
			continue
		case behind != "":
			r.scriptUnit(&g, behind, i)
		}
		kept = append(kept, g)
	}
	return kept
}

// opensWith reports whether a text begins with one of some beginnings.
func opensWith(text string, beginnings []string) bool {
	for _, b := range beginnings {
		if strings.HasPrefix(text, b) {
			return true
		}
	}
	return false
}

// weekday reports whether what stands before a number in signs makes a weekday of it: 周五.
func weekday(before string) bool {
	return strings.HasSuffix(before, "周") || strings.HasSuffix(before, "週") || strings.HasSuffix(before, "星期") || strings.HasSuffix(before, "礼拜")
}

// sino reports whether syllables of a Korean word are surely a number: with a scale (이십), or before
// what Chinese numbers count (팔 년). Most are parts of other words.
func sino(number, behind string) bool {
	scaled := strings.ContainsFunc(number, func(c rune) bool { return scriptScale(c) > 0 })
	digits := strings.ContainsFunc(number, func(c rune) bool { return scriptDigit(c) > 0 })
	return digits && (scaled || opensWith(behind, []string{"개월", "년", "명", "분", "월", "위", "일", "차", "층", "퍼센트", "회"}))
}

// korean reads a word that opens with a native number and goes on with a counter and a particle,
// if anything: 다섯, 열두명이, 세번째.
func (r *figureReader) korean(word string) (w figureWord, ok bool) {
	if c, _ := utf8.DecodeRuneInString(word); !strings.ContainsRune("두둘세셋네넷다여일아열스서마예이사나닷엿", c) {
		return w, false
	}
	rest, found := word, 0
	for range 2 { // 스물 and 다섯
		for _, p := range r.words.pieces {
			if k, cut := strings.CutPrefix(rest, p.text); cut && (found == 0 || p.word.value.Magnitude() == 0) {
				w.value, _ = w.value.Plus(p.word.value)
				rest, found = k, found+1
				break
			}
		}
		if w.value.Magnitude() == 0 {
			break
		}
	}
	if found == 0 {
		return w, false
	}
	w.kind = 'n'
	if day, ok := r.words.find(lexicon.Key(strings.TrimSuffix(word, rest))); ok && found == 1 && day.unit != 0 && len(word)-len(rest) > 3 { // 사흘째, 이틀간
		w.unit = day.unit
		rest = strings.TrimPrefix(rest, "째")
		return w, rest == "" || koreanParticles.Has(lexicon.Key(rest))
	}
	if rest == "" {
		return w, true
	}
	for _, counter := range r.words.heads {
		particle, cut := strings.CutPrefix(rest, counter)
		if !cut {
			continue
		}
		if strings.HasPrefix(particle, "째") {
			w.kind = 'o'
			return w, true
		}
		if particle == "" || koreanParticles.Has(lexicon.Key(particle)) {
			u, _ := r.words.find(lexicon.Key(counter))
			w.unit = u.unit
			return w, true
		}
	}
	return w, false
}

// koreanParticles stand behind a counter.
var koreanParticles = lexicon.SetOf("가 간 과 까지 꼴 나 는 당 도 동안 로 를 만 만에 밖에 부터 뿐 씩 에 에게 에서 와 으로 은 을 의 이 이고 이나 이며 이상 인 정도 중")

package org.redline.facts;

import org.jspecify.annotations.Nullable;

/**
 * Major hazard installation (重大危险源). Source: 安全生产法 40, 117; 危险化学品安全法 13; GB 18218.
 *
 * @param id 编号: Id
 * @param name 名称: Name
 * @param hazchem 危险化学品重大危险源: Its goods are hazardous chemicals
 * @param storage 储存单元: It is a storage unit
 * @param inPort 在港区内: In a port
 * @param recorded 登记建档: Registered, with a file
 * @param monitored 定期检测、评估、监控: Tested, assessed and monitored regularly
 * @param planned 制定应急预案: It has an emergency plan
 * @param told 告知从业人员和相关人员应急措施: Staff and others concerned were told the emergency measures
 * @param responsibilities 建立重大危险源安全责任制: Its system of safety responsibilities stands
 * @param filed 依法备案: Filed with the authorities
 * @param proof 证据情况: How the fact is known
 */
@Term(
    zh = "重大危险源",
    en = "Major hazard installation",
    source = "安全生产法 40, 117; 危险化学品安全法 13; GB 18218")
public record MajorHazardInstallation(
    @Term(zh = "编号", en = "Id") @Nullable String id,
    @Term(zh = "名称", en = "Name") @Nullable String name,
    @Term(zh = "危险化学品重大危险源", en = "Its goods are hazardous chemicals") @Nullable Boolean hazchem,
    @Term(zh = "储存单元", en = "It is a storage unit") @Nullable Boolean storage,
    @Term(zh = "在港区内", en = "In a port") @Nullable Boolean inPort,
    @Term(zh = "登记建档", en = "Registered, with a file") @Nullable CheckItem recorded,
    @Term(zh = "定期检测、评估、监控", en = "Tested, assessed and monitored regularly")
        @Nullable CheckItem monitored,
    @Term(zh = "制定应急预案", en = "It has an emergency plan") @Nullable CheckItem planned,
    @Term(
            zh = "告知从业人员和相关人员应急措施",
            en = "Staff and others concerned were told the emergency measures")
        @Nullable CheckItem told,
    @Term(zh = "建立重大危险源安全责任制", en = "Its system of safety responsibilities stands")
        @Nullable CheckItem responsibilities,
    @Term(zh = "依法备案", en = "Filed with the authorities") @Nullable CheckItem filed,
    @Term(zh = "证据情况", en = "How the fact is known") @Nullable Proof proof)
    implements Fact {}

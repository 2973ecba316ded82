// The style sheet of HTML reports. Colours are those of the window (ui/README §5).
#pragma once

namespace ridgepoint {

inline constexpr const char *htmlLightColours =
    "--window:#eef0f3;--panel:#fff;--inset:#f6f7f9;--hair:#dde1e7;--control:#7d8796;--text:#171c26;--text2:#"
    "454e5c;"
    "--muted:#5f6978;--accent:#0b5cad;--on-accent:#fff;--better:#00654b;--worse:#a34300;";
inline constexpr const char *htmlDarkColours =
    "--window:#12151a;--panel:#1b1f26;--inset:#232831;--hair:#343b46;--control:#7f8a9a;--text:#eceff4;--"
    "text2:#bfc6d1;"
    "--muted:#97a1af;--accent:#62a8ea;--on-accent:#0c1218;--better:#4ccba4;--worse:#f59a5b;";

inline constexpr const char *htmlStyle = R"(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--window);color:var(--text);font:15px/1.5 "Noto Sans",system-ui,"Segoe UI",Roboto,sans-serif;
font-variant-numeric:tabular-nums lining-nums}
main,footer{max-width:1120px;margin:0 auto;padding:0 24px}
main{padding-top:40px}
h1{font-size:28px;line-height:1.25;margin:0 0 8px;text-wrap:balance;overflow-wrap:anywhere}
h2{font-size:20px;line-height:1.3;margin:48px 0 16px;overflow-wrap:anywhere}
h3{font-size:16px;margin:24px 0 8px;overflow-wrap:anywhere}
h4{font-size:14px;margin:0}
p{margin:0 0 8px;overflow-wrap:anywhere}
.meta,.note,.source,.remark{color:var(--muted);font-size:13px}
.answer{font-size:19px;line-height:1.45;max-width:60em;margin:16px 0 8px}
.cheapest{font-weight:700}
.subject{color:var(--text2)}
.doubt{color:var(--text2);font-size:13px}
.doubt::before{content:"Note: ";font-weight:700}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(165px,1fr));gap:1px;background:var(--hair);
border:1px solid var(--hair);border-radius:4px;overflow:hidden;margin:24px 0 16px;padding:0}
.cards div{background:var(--panel);padding:12px 16px}
.cards dt{font-size:13px;color:var(--text2)}
.cards dd{margin:0}
.cards .value{font-size:25px;font-weight:700;line-height:1.4;white-space:nowrap}
.cards .unit{font-size:13px;font-weight:400;color:var(--text2)}
.change{font-size:13px;color:var(--text2)}
.better{color:var(--better)}
.worse{color:var(--worse)}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,440px),1fr));gap:16px}
figure{margin:0;background:var(--panel);border:1px solid var(--hair);border-radius:4px;padding:12px 16px}
figcaption p{font-size:13px;color:var(--text2);margin:0 0 4px;min-height:2.6em;line-height:1.3}
svg{display:block;width:100%;height:auto}
svg text{font-family:"Noto Sans",system-ui,"Segoe UI",Roboto,sans-serif}
.scroll{overflow-x:auto;background:var(--panel);border:1px solid var(--hair);border-radius:4px}
table{border-collapse:collapse;width:100%;font-size:13px}
th,td{padding:5px 12px;text-align:right;vertical-align:top;border-bottom:1px solid var(--hair)}
th{font-weight:400;text-align:left}
thead th{font-weight:700;text-align:right;vertical-align:bottom;border-bottom:1px solid var(--control);min-width:9em}
thead th:first-child,.list th,.list td{text-align:left}
tr.head th{font-weight:700;background:var(--inset)}
tbody tr:last-child>*{border-bottom:0}
.best{font-weight:700}
td .change{display:block;font-size:12px}
.compare tbody th{position:sticky;left:0;background:var(--panel)}
.compare tbody tr.head th{background:var(--inset)}
.list th{width:28%}
.list td{overflow-wrap:anywhere}
.list td:nth-child(2){width:20%}
.stated::before{content:"";display:inline-block;width:7px;height:7px;border-radius:50%;background:var(--accent);
margin:0 7px 1px -14px}
.list th{padding-left:22px}
.list tr.head th{padding-left:12px}
details{background:var(--panel);border:1px solid var(--hair);border-radius:4px;padding:10px 16px;margin:0 0 8px}
summary{cursor:pointer;font-weight:700}
ol.steps{list-style:none;margin:12px 0 0;padding:0;font-size:13px}
ol.steps li{padding:2px 0 2px calc(var(--d)*18px);overflow-wrap:anywhere}
ol.sources{font-size:13px;color:var(--text2);padding-left:2.2em}
ol.sources li{overflow-wrap:anywhere;margin:0 0 4px}
code{font:12.5px/1.4 "Noto Sans Mono",ui-monospace,Consolas,monospace}
footer{margin-top:48px;padding-top:16px;padding-bottom:40px;font-size:13px;color:var(--muted)}
a{color:var(--accent)}
a.save{display:inline-block;background:var(--accent);color:var(--on-accent);text-decoration:none;font-weight:700;
border-radius:4px;padding:6px 14px}
a:focus-visible,summary:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
@media (max-width:600px){main,footer{padding-left:16px;padding-right:16px}main{padding-top:24px}h1{font-size:23px}
.answer{font-size:17px}.cards{grid-template-columns:1fr 1fr}.list th,.list td{padding:5px 8px}.list th{padding-left:20px}
figcaption p{min-height:0}figure{padding:12px}}
@media print{@page{margin:14mm}body{font-size:10pt}main,footer{max-width:none;padding:0}a.save{display:none}
figure,.cards,tr,h2,h3{break-inside:avoid}h2,h3,thead{break-after:avoid}.scroll{overflow:visible}
.charts{grid-template-columns:1fr 1fr}.compare tbody th{position:static}}
)";

} // namespace ridgepoint

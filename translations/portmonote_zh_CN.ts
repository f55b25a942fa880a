<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Alert</name>
    <message>
        <source>It is trusted, and has been gone since %1.</source>
        <translation>它是可信的，自 %1 起已消失。</translation>
    </message>
    <message>
        <source>It is trusted, and it is gone.</source>
        <translation>它是可信的，现已消失。</translation>
    </message>
    <message>
        <source>%1 It was %2.</source>
        <translation>%1 此前是 %2。</translation>
    </message>
    <message>
        <source>It can be reached from %1.</source>
        <translation>可访问范围：%1。</translation>
    </message>
    <message>
        <source> Behind it: %1.</source>
        <translation> 所有者：%1。</translation>
    </message>
    <message>
        <source>A suspicious port listens</source>
        <translation>有可疑端口在监听</translation>
    </message>
    <message>
        <source>Somebody else is behind a port that has a note</source>
        <translation>有笔记的端口换了所有者</translation>
    </message>
    <message>
        <source>A port can be reached from further away than its note allows</source>
        <translation>端口的可访问范围超出其笔记所允许的范围</translation>
    </message>
    <message>
        <source>A trusted service is gone</source>
        <translation>可信服务已消失</translation>
    </message>
    <message>
        <source>The summary of the first look</source>
        <translation>首次观测的摘要</translation>
    </message>
    <message>
        <source>Suspicious: %1</source>
        <translation>可疑：%1</translation>
    </message>
    <message>
        <source>Somebody else on %1</source>
        <translation>所有者已变：%1</translation>
    </message>
    <message>
        <source>More exposed: %1</source>
        <translation>暴露范围扩大：%1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>已消失：%1</translation>
    </message>
    <message>
        <source>Portmonote has taken its first look</source>
        <translation>Portmonote 已完成首次观测</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listen on this machine.</source>
        <translation>
            <numerusform>本机上有 %n 个端口正在监听。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) a look.</source>
        <translation>
            <numerusform>其中 %n 个需要查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on you are told of what is new, not of what was there.</source>
        <translation>从现在起只提醒新出现的情况，不提醒原有的情况。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a port, a host</comment>
        <translation>%2 上的 %1</translation>
    </message>
</context>
<context>
    <name>AlertMute</name>
    <message>
        <source>tcp and udp %1</source>
        <translation>tcp 和 udp %1</translation>
    </message>
</context>
<context>
    <name>ArchiveJson</name>
    <message>
        <source>is no mask of days</source>
        <translation>不是有效的日期掩码</translation>
    </message>
    <message>
        <source>is no report of why it runs</source>
        <translation>不是运行原因报告</translation>
    </message>
    <message>
        <source>is no heartbeat</source>
        <translation>不是心跳数据</translation>
    </message>
    <message>
        <source>the list “%1” is missing</source>
        <translation>缺少列表“%1”</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>it was written by a newer version of Portmonote; update the program</source>
        <translation>由更新版本的 Portmonote 写入；请更新本程序</translation>
    </message>
    <message>
        <source>%1: %2 is there twice</source>
        <translation>%1：%2 重复出现</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>无法移除 %1：%2</translation>
    </message>
</context>
<context>
    <name>AwayNews</name>
    <message>
        <source>reachable from %1 since %2</source>
        <translation>自 %2 起可访问范围：%1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>自 %2 起为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n 个出现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>%n 个消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed, or were gone for a while</source>
        <translation>
            <numerusform>%n 个变更或曾暂时消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came and went</source>
        <translation>
            <numerusform>%n 个出现后又消失</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardComparison</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>CheckedFields</name>
    <message>
        <source>“%1” is not known</source>
        <translation>“%1”未知</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>is too long (%1 characters; %2 at the most)</source>
        <translation>过长（%1 个字符；最多 %2 个）</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 不在 %2 到 %3 之间</translation>
    </message>
    <message>
        <source>has too many entries</source>
        <translation>条目过多</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>holds something else than short texts</source>
        <translation>包含短文本以外的内容</translation>
    </message>
    <message>
        <source>“%1” is no time in UTC</source>
        <translation>“%1”不是 UTC 时间</translation>
    </message>
</context>
<context>
    <name>CollectError</name>
    <message>
        <source>the program ss was not found; install the package iproute2</source>
        <translation>未找到程序 ss；请安装软件包 iproute2</translation>
    </message>
    <message>
        <source>ss could not be started (%1)</source>
        <translation>无法启动 ss（%1）</translation>
    </message>
    <message>
        <source>ss did not answer in time and was ended</source>
        <translation>ss 未及时响应，已被终止</translation>
    </message>
    <message>
        <source>ss printed far too much and was ended</source>
        <translation>ss 输出过多，已被终止</translation>
    </message>
    <message>
        <source>ss was ended by a signal</source>
        <translation>ss 被信号终止</translation>
    </message>
    <message>
        <source>ss ended with code %1</source>
        <translation>ss 以代码 %1 退出</translation>
    </message>
    <message>
        <source>ss ended with code %1: %2</source>
        <translation>ss 以代码 %1 退出：%2</translation>
    </message>
    <message>
        <source>ss complained: %1</source>
        <translation>ss 报错：%1</translation>
    </message>
    <message>
        <source>ss printed nothing, although there is something to see</source>
        <translation>ss 没有输出，但实际应有内容</translation>
    </message>
    <message>
        <source>ss printed something that is not understood: “%1”</source>
        <translation>无法理解 ss 的输出：“%1”</translation>
    </message>
    <message>
        <source>the output of ss was cut off</source>
        <translation>ss 的输出被截断</translation>
    </message>
    <message>
        <source>ss could not ask the kernel and told only a part</source>
        <translation>ss 无法查询内核，只给出了部分结果</translation>
    </message>
    <message>
        <source>the input is empty</source>
        <translation>输入为空</translation>
    </message>
    <message>
        <source>the input cannot be read (%1)</source>
        <translation>无法读取输入（%1）</translation>
    </message>
    <message>
        <source>the observation was cancelled</source>
        <translation>观测已取消</translation>
    </message>
    <message>
        <source>the program ssh was not found; install the package openssh-client</source>
        <translation>未找到程序 ssh；请安装软件包 openssh-client</translation>
    </message>
    <message>
        <source>its name has no address; see its entry in ~/.ssh/config (%1)</source>
        <translation>其名称没有对应的地址；请检查它在 ~/.ssh/config 中的条目（%1）</translation>
    </message>
    <message>
        <source>it cannot be reached (%1)</source>
        <translation>无法连接（%1）</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>it does not let us in without a password or passphrase; give it your key (ssh-copy-id), and load the key into your agent (ssh-add)</source>
        <translation>不输入密码或密码短语就无法登录；请将公钥交给它 (ssh-copy-id)，并将密钥载入代理 (ssh-add)</translation>
    </message>
    <message>
        <source>its host key has changed: it may be another machine. Where that is expected, remove the old key (ssh-keygen -R) and connect once by hand</source>
        <translation>其主机密钥已改变：可能是另一台机器。如果这在预期之中，请删除旧密钥 (ssh-keygen -R) 并手动连接一次</translation>
    </message>
    <message>
        <source>its host key is not known yet; connect once by hand with ssh and confirm it</source>
        <translation>尚不认识其主机密钥；请用 ssh 手动连接一次并确认</translation>
    </message>
    <message>
        <source>the connection broke off in the middle</source>
        <translation>连接中途断开</translation>
    </message>
    <message>
        <source>the connection broke off in the middle (%1)</source>
        <translation>连接中途断开（%1）</translation>
    </message>
    <message>
        <source>ssh says: %1</source>
        <translation>ssh 报告：%1</translation>
    </message>
    <message>
        <source>it has no program ss; install the package iproute2 there</source>
        <translation>那里没有程序 ss；请在那里安装软件包 iproute2</translation>
    </message>
    <message>
        <source>what answered there ran no command; its account needs a POSIX shell</source>
        <translation>对方有响应，但没有运行命令；其账户需要 POSIX shell</translation>
    </message>
    <message>
        <source>what answered there ran no command; its account needs a POSIX shell (“%1”)</source>
        <translation>对方有响应，但没有运行命令；其账户需要 POSIX shell（“%1”）</translation>
    </message>
    <message>
        <source>there is not enough memory, or there are too many processes, for a look</source>
        <translation>内存不足或进程过多，无法观测</translation>
    </message>
</context>
<context>
    <name>CommandLineInterface</name>
    <message>
        <source>The database, instead of the user&apos;s own.</source>
        <translation>使用此数据库，而非用户自己的数据库。</translation>
    </message>
    <message>
        <source>A threshold, e.g. high-uptime=24h, flap-count=4, flap-window=24h; may be repeated.</source>
        <translation>阈值，例如 high-uptime=24h、flap-count=4、flap-window=24h；可重复使用。</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>子命令：</translation>
    </message>
    <message>
        <source>Shows what this machine listens on, and remembers what you know about it.

Without a verb the window opens.

%1</source>
        <translation>显示本机监听的端口，并记住与之相关的信息。

不带子命令时打开窗口。

%1</translation>
    </message>
    <message>
        <source>One of the verbs above.</source>
        <translation>上述子命令之一。</translation>
    </message>
    <message>
        <source>what was to be printed could not be written</source>
        <translation>无法写出要打印的内容</translation>
    </message>
    <message>
        <source>portmonote: there is no verb “%1”</source>
        <translation>portmonote：没有子命令“%1”</translation>
    </message>
</context>
<context>
    <name>ContentCheck</name>
    <message>
        <source>more than one row tells of it</source>
        <translation>有不止一行记录描述它</translation>
    </message>
    <message>
        <source>a part of its history ends before it begins</source>
        <translation>其历史中有一段的结束早于开始</translation>
    </message>
    <message>
        <source>its history is not in order, though no clock was set</source>
        <translation>其历史顺序混乱，但时钟并未被调整</translation>
    </message>
    <message>
        <source>%1: the note is not as Portmonote wrote it: the disk, or another program, changed it. Compare it with a backup; saving it takes it as it is.</source>
        <translation>%1：笔记与 Portmonote 写入时不同：磁盘或其他程序改动了它。请与备份比较；保存即按现状接受。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>it is a link. Name the file that it points to.</source>
        <translation>这是一个链接。请指定它所指向的文件。</translation>
    </message>
    <message>
        <source>it is no file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>it belongs to somebody else. Only its owner can use it.</source>
        <translation>它属于其他用户，只有所有者才能使用。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>DatabaseCheck</name>
    <message>
        <source>a port that is gone has no time since when</source>
        <translation>已消失的端口缺少消失时间</translation>
    </message>
    <message>
        <source>the addresses of a port are no list</source>
        <translation>端口的地址不是列表</translation>
    </message>
    <message>
        <source>the tags of a note are no list</source>
        <translation>笔记的标签不是列表</translation>
    </message>
    <message>
        <source>the heartbeat that a port goes on with is not its own</source>
        <translation>端口所延续的心跳不属于它自己</translation>
    </message>
    <message>
        <source>row %2 of %1 belongs to a row that is not there</source>
        <translation>%1 的第 %2 行引用了不存在的行</translation>
    </message>
</context>
<context>
    <name>DatabaseRecovery</name>
    <message numerus="yes">
        <source>%1 (%n day(s) old, %2)</source>
        <translation>
            <numerusform>%1（%n 天前，%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (of today, %2)</source>
        <translation>%1（今天，%2）</translation>
    </message>
    <message>
        <source>The backup is in its place.</source>
        <translation>备份已就位。</translation>
    </message>
    <message>
        <source>The backup is in its place. What was there is in %1.</source>
        <translation>备份已就位。原有内容保存在 %1。</translation>
    </message>
    <message>
        <source>%1 The damaged one is in %2.</source>
        <translation>%1 损坏的数据库保存在 %2。</translation>
    </message>
    <message>
        <source>%1 (made while the clock was ahead, %2)</source>
        <translation>%1（时钟超前时创建，%2）</translation>
    </message>
    <message>
        <source>%1 (rescued when the database went, %2)</source>
        <translation>%1（数据库丢失时抢救，%2）</translation>
    </message>
</context>
<context>
    <name>DerivedState</name>
    <message>
        <source>someone else</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>The note was for %1 run by user id %2; now user id %3 runs it.</source>
        <translation>笔记原本针对由用户 ID %2 运行的 %1；现在由用户 ID %3 运行。</translation>
    </message>
    <message>
        <source>The note was for %1; now it is %2.</source>
        <translation>笔记原本针对 %1；现在是 %2。</translation>
    </message>
    <message>
        <source>… %1</source>
        <translation>… %1</translation>
    </message>
    <message numerus="yes">
        <source>It came or went %n time(s) within %1: %2.</source>
        <translation>
            <numerusform>%1 内出现或消失了 %n 次：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>幽灵</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>未审阅</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>趋稳</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Nobody can be found behind it, and no note explains it.</source>
        <translation>找不到其所有者，也没有笔记说明。</translation>
    </message>
    <message>
        <source>Its note marks it as suspicious.</source>
        <translation>其笔记将它标记为可疑。</translation>
    </message>
    <message>
        <source>It can be reached from %1; the note allows %2.</source>
        <translation>可访问范围为“%1”；笔记允许“%2”。</translation>
    </message>
    <message>
        <source>Its note expects it, and it has been gone since %1.</source>
        <translation>其笔记预期它存在，但自 %1 起已消失。</translation>
    </message>
    <message>
        <source>Its note expects it, and it is gone.</source>
        <translation>其笔记预期它存在，但它已消失。</translation>
    </message>
    <message>
        <source>Trusted, and up for %1.</source>
        <translation>可信，已运行 %1。</translation>
    </message>
    <message>
        <source>Trusted, and up for %1; healthy from %2 on.</source>
        <translation>可信，已运行 %1；满 %2 后视为健康。</translation>
    </message>
    <message>
        <source>Trusted, but its note was written while nobody was behind it. Is it meant for %1?</source>
        <translation>可信，但写笔记时没有找到所有者。笔记是针对 %1 的吗？</translation>
    </message>
    <message>
        <source>Trusted for %1, but who is behind it now cannot be seen.</source>
        <translation>对 %1 可信，但现在看不到其所有者。</translation>
    </message>
    <message>
        <source>Its note expects it.</source>
        <translation>其笔记预期它存在。</translation>
    </message>
    <message>
        <source>Nobody has written a note about it yet.</source>
        <translation>尚无相关笔记。</translation>
    </message>
    <message>
        <source>Its note does not say whether it is trusted or expected.</source>
        <translation>其笔记未说明是可信还是预期。</translation>
    </message>
    <message>
        <source>Gone since %1; nothing was expected of it.</source>
        <translation>自 %1 起已消失；并未预期它存在。</translation>
    </message>
    <message>
        <source>Gone; nothing was expected of it.</source>
        <translation>已消失；并未预期它存在。</translation>
    </message>
    <message>
        <source>The note was for %1 on a socket of user id %2; now user id %3 opened it.</source>
        <translation>笔记原本针对用户 ID %2 的套接字上的 %1；现在套接字由用户 ID %3 打开。</translation>
    </message>
    <message>
        <source>The note was for %1; now it runs somewhere else (another container, or none).</source>
        <translation>笔记原本针对 %1；现在它运行在别处（另一个容器，或不在容器中）。</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>What you are writing cannot be kept safe while you write (%1). Save soon.</source>
        <translation>正在书写的内容无法随时保存（%1）。请尽快保存。</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>%1 is no regular file; nothing was written</source>
        <translation>%1 不是普通文件；未写入任何内容</translation>
    </message>
    <message>
        <source>%1 is the database itself; name another file</source>
        <translation>%1 就是数据库本身；请指定其他文件</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <source>this link only</source>
        <translation>仅本链路</translation>
    </message>
    <message>
        <source>one network</source>
        <translation>单个网络</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>所有网络</translation>
    </message>
</context>
<context>
    <name>GlanceSummary</name>
    <message>
        <source>unknown owner</source>
        <translation>所有者未知</translation>
    </message>
    <message>
        <source>No services on this machine</source>
        <translation>本机上没有服务</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%n 个已识别</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed</source>
        <translation>
            <numerusform>%n 个未审阅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspicious</source>
        <translation>
            <numerusform>%n 个可疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) on this machine: %1</source>
        <translation>
            <numerusform>本机上有 %n 个服务：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flapping</source>
        <translation>
            <numerusform>%n 个抖动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n 个缺失</numerusform>
        </translation>
    </message>
    <message>
        <source>what is shown is from %1</source>
        <translation>所示为%1的情况</translation>
    </message>
    <message>
        <source>nothing has been observed yet</source>
        <translation>尚未进行过观测</translation>
    </message>
    <message>
        <source>The last observation failed: %1 — %2.</source>
        <translation>上次观测失败：%1 — %2。</translation>
    </message>
    <message>
        <source>Nothing has been observed yet.</source>
        <translation>尚未进行过观测。</translation>
    </message>
    <message>
        <source>Not observed for %1; what is shown may have changed since.</source>
        <translation>已有 %1 未观测；所示内容可能已变化。</translation>
    </message>
    <message>
        <source>held by no process</source>
        <translation>没有进程持有</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a port, a host</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message numerus="yes">
        <source>on %n host(s)</source>
        <translation>
            <numerusform>在 %n 台主机上</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a host</comment>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>No services %1</source>
        <comment>on a host</comment>
        <translation>%1没有服务</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) %1: %2</source>
        <comment>on a host</comment>
        <translation>
            <numerusform>%1有 %n 个服务：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostName</name>
    <message>
        <source>the name of a host is missing</source>
        <translation>缺少主机名称</translation>
    </message>
    <message>
        <source>“%1” is too long for the name of a host</source>
        <translation>“%1”作为主机名称过长</translation>
    </message>
    <message>
        <source>“%1” names no host: it begins with “-”</source>
        <translation>“%1”不是主机名称：以“-”开头</translation>
    </message>
    <message>
        <source>“%1” names no host: it holds blanks or invisible characters</source>
        <translation>“%1”不是主机名称：含有空白或不可见字符</translation>
    </message>
    <message>
        <source>“%1” is a pattern and names no single host</source>
        <translation>“%1”是模式，不指单台主机</translation>
    </message>
    <message>
        <source>“%1” is this machine; it needs no ssh</source>
        <translation>“%1”就是本机；不需要 ssh</translation>
    </message>
    <message>
        <source>“%1” cannot be handed to ssh; give the host a plain name in ~/.ssh/config</source>
        <translation>“%1”无法交给 ssh；请在 ~/.ssh/config 中为该主机指定一个简单的名称</translation>
    </message>
</context>
<context>
    <name>HostOverview</name>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Services on this machine</source>
        <translation>本机上的服务</translation>
    </message>
    <message>
        <source>Observed on %1</source>
        <translation>观测于 %1</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>写于 %1</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>可访问范围</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次发现</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Notes of ports that nobody has been seen on</source>
        <translation>尚未发现监听程序的端口的笔记</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>it is a link; name the file itself</source>
        <translation>这是一个链接；请指定文件本身</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>it is too big (%1 MiB; %2 at the most)</source>
        <translation>文件过大（%1 MiB；最大 %2）</translation>
    </message>
    <message>
        <source>no copy of it can be made (%1)</source>
        <translation>无法创建其副本（%1）</translation>
    </message>
    <message>
        <source>it is neither JSON nor a database (%1, at byte %2)</source>
        <translation>既不是 JSON 也不是数据库（%1，位于字节 %2）</translation>
    </message>
    <message>
        <source>it is JSON, but of another program</source>
        <translation>是 JSON，但属于其他程序</translation>
    </message>
</context>
<context>
    <name>LaunchRequest</name>
    <message>
        <source>Start without showing the window.</source>
        <translation>启动时不显示窗口。</translation>
    </message>
    <message>
        <source>Look now.</source>
        <translation>立即观测。</translation>
    </message>
    <message>
        <source>Show the suspicious ports only.</source>
        <translation>只显示可疑端口。</translation>
    </message>
    <message>
        <source>Open the settings.</source>
        <translation>打开设置。</translation>
    </message>
    <message>
        <source>Search for TEXT, as in the search box.</source>
        <translation>搜索 TEXT，与搜索框相同。</translation>
    </message>
    <message>
        <source>Show the card of a port, e.g. tcp/8080.</source>
        <translation>显示某个端口的卡片，例如 tcp/8080。</translation>
    </message>
    <message>
        <source>“%1” names no port; write it like tcp/8080</source>
        <translation>“%1”不是端口；请写成 tcp/8080 的形式</translation>
    </message>
</context>
<context>
    <name>LegacyArchive</name>
    <message>
        <source>the list “%1” is missing</source>
        <translation>缺少列表“%1”</translation>
    </message>
    <message>
        <source>“%1” is no local time</source>
        <translation>“%1”不是本地时间</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>“%1”未知</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>重复出现</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 重复出现</translation>
    </message>
    <message>
        <source>belongs to no port of this file</source>
        <translation>不属于此文件中的任何端口</translation>
    </message>
</context>
<context>
    <name>LegacyDatabase</name>
    <message>
        <source>it holds nothing</source>
        <translation>其中没有内容</translation>
    </message>
    <message>
        <source>the table “%1” is missing: it is no database of the web Portmonote</source>
        <translation>缺少表“%1”：不是网页版 Portmonote 的数据库</translation>
    </message>
    <message>
        <source>the table “%1” is too long</source>
        <translation>表“%1”过长</translation>
    </message>
    <message>
        <source>%1[%2].%3: is no text</source>
        <translation>%1[%2].%3：不是文本</translation>
    </message>
    <message>
        <source>it is a database of this program itself; open it with --database, or export it there and import that</source>
        <translation>这是本程序自己的数据库；请用 --database 打开，或在那里导出后再导入</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>已损坏：%1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Portmonote</source>
        <translation>Portmonote</translation>
    </message>
    <message>
        <source>Search: postgres, :5432, state:ghost, tag:prod, exposed:all, owner:alice</source>
        <translation>搜索：postgres, :5432, state:ghost, tag:prod, exposed:all, owner:alice</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>搜索有何问题</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Scan now</source>
        <translation>立即扫描(&amp;S)</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>恢复备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Review what is new</source>
        <translation>审阅新增项(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show what is &amp;gone</source>
        <translation>显示已消失的端口(&amp;G)</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Portmonote</source>
        <translation>关于 Portmonote(&amp;A)</translation>
    </message>
    <message>
        <source>Show all o&amp;wners…</source>
        <translation>显示所有所有者(&amp;W)…</translation>
    </message>
    <message>
        <source>Asks once for an administrator&apos;s password, and looks which processes of other users listen</source>
        <translation>要求输入一次管理员密码，并查看其他用户的哪些进程在监听</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Show a &amp;moment of the past…</source>
        <translation>显示过去的时刻(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>&amp;Compare two moments…</source>
        <translation>比较两个时刻(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>&amp;Network namespaces…</source>
        <translation>网络命名空间(&amp;N)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
</context>
<context>
    <name>NetNamespaces</name>
    <message>
        <source>nsenter is not installed (package util-linux).</source>
        <translation>未安装 nsenter（软件包 util-linux）。</translation>
    </message>
    <message>
        <source>Looking into it needs the rights of root.</source>
        <translation>查看其内部需要 root 权限。</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>The port that this note is about</source>
        <translation>此笔记对应的端口</translation>
    </message>
    <message>
        <source>Whom the note was written for</source>
        <translation>笔记针对的所有者</translation>
    </message>
    <message>
        <source>It is &amp;for this one now</source>
        <translation>改为针对当前所有者(&amp;F)</translation>
    </message>
    <message>
        <source>The note is for this one now</source>
        <translation>笔记改为针对当前所有者</translation>
    </message>
    <message>
        <source>Where this text comes from</source>
        <translation>此文本的来源</translation>
    </message>
    <message>
        <source>&amp;Back to what is stored</source>
        <translation>恢复为已存内容(&amp;B)</translation>
    </message>
    <message>
        <source>Back to what is stored</source>
        <translation>恢复为已存内容</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>What you call it, e.g. Build cache</source>
        <translation>起一个名称，例如“构建缓存”</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Where the suggestion comes from</source>
        <translation>建议的来源</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>May be &amp;reached from</source>
        <translation>允许的可访问范围(&amp;R)</translation>
    </message>
    <message>
        <source>May be reached from</source>
        <translation>允许的可访问范围</translation>
    </message>
    <message>
        <source>Reachable from further away than this is suspicious</source>
        <translation>超出此范围即为可疑</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>由谁维护</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>类型(&amp;Y)</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>&amp;Pin it near the top</source>
        <translation>置顶显示(&amp;P)</translation>
    </message>
    <message>
        <source>Pin it near the top</source>
        <translation>置顶显示</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>编写</translation>
    </message>
    <message>
        <source>What it is for, how to restart it, whom to ask. Markdown is fine.</source>
        <translation>用途、重启方法、联系人等。支持 Markdown。</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>预览(&amp;W)</translation>
    </message>
    <message>
        <source>Preview of the description</source>
        <translation>描述预览</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>出现的问题</translation>
    </message>
    <message>
        <source>Your changes are not saved.</source>
        <translation>更改尚未保存。</translation>
    </message>
    <message>
        <source>Disc&amp;ard them</source>
        <translation>放弃更改(&amp;A)</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>NoteSuggester</name>
    <message>
        <source>the unit %1</source>
        <translation>单元 %1</translation>
    </message>
    <message>
        <source>the package %1</source>
        <translation>软件包 %1</translation>
    </message>
    <message>
        <source>its command line</source>
        <translation>其命令行</translation>
    </message>
    <message>
        <source>the service name that is registered for the port</source>
        <translation>为该端口注册的服务名称</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>未知用户</translation>
    </message>
    <message>
        <source>%1, user %2</source>
        <translation>%1，用户 %2</translation>
    </message>
    <message>
        <source>%1 (its process is hidden: belongs to %2)</source>
        <translation>%1（其进程已隐藏：属于 %2）</translation>
    </message>
    <message>
        <source>hidden: belongs to %1; run with more rights to see it</source>
        <translation>已隐藏：属于 %1；以更高权限运行方可查看</translation>
    </message>
    <message>
        <source>the kernel (%1)</source>
        <translation>内核（%1）</translation>
    </message>
    <message>
        <source>unknown: no process holds it</source>
        <translation>未知：没有进程持有它</translation>
    </message>
    <message>
        <source>unknown: no process holds it (opened by %1)</source>
        <translation>未知：没有进程持有它（由 %1 打开）</translation>
    </message>
    <message>
        <source>confirmed through /proc</source>
        <translation>已通过 /proc 确认</translation>
    </message>
    <message>
        <source>as ss reported it; not confirmed</source>
        <translation>由 ss 报告；未经确认</translation>
    </message>
    <message>
        <source>inferred from the socket</source>
        <translation>根据套接字推断</translation>
    </message>
    <message>
        <source>inferred from the socket&apos;s cgroup</source>
        <translation>根据套接字的 cgroup 推断</translation>
    </message>
    <message>
        <source>nothing tells who it is</source>
        <translation>没有任何信息表明是谁</translation>
    </message>
    <message>
        <source>user id %1</source>
        <translation>用户 ID %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, started by %2</source>
        <translation>%1，由 %2 启动</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>hidden in another process namespace: opened by %1</source>
        <translation>隐藏在另一个进程命名空间中：由 %1 打开</translation>
    </message>
    <message>
        <source>held by no process: its descriptor is in flight (%1)</source>
        <translation>没有进程持有：其描述符正在传递中（%1）</translation>
    </message>
    <message>
        <source>as the container engine reports it</source>
        <translation>由容器引擎报告</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>only in its own network</source>
        <translation>仅在自己的网络中</translation>
    </message>
</context>
<context>
    <name>OwnerEvidence</name>
    <message>
        <source>process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>socket activation</source>
        <translation>套接字激活</translation>
    </message>
    <message>
        <source>container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>image and service</source>
        <translation>镜像与服务</translation>
    </message>
    <message>
        <source>forwarding</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>whereabouts</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>from the socket itself</source>
        <translation>来自套接字本身</translation>
    </message>
    <message>
        <source>from the control group in which the socket was made</source>
        <translation>来自创建套接字的控制组</translation>
    </message>
    <message>
        <source>as ss reported it</source>
        <translation>由 ss 报告</translation>
    </message>
    <message>
        <source>from its descriptor in /proc</source>
        <translation>来自其在 /proc 中的描述符</translation>
    </message>
    <message>
        <source>from the control group of the process</source>
        <translation>来自进程的控制组</translation>
    </message>
    <message>
        <source>from the unit file that names the port</source>
        <translation>来自指定该端口的单元文件</translation>
    </message>
    <message>
        <source>by systemd&apos;s rule for names</source>
        <translation>根据 systemd 的命名规则</translation>
    </message>
    <message>
        <source>as the container engine answered</source>
        <translation>由容器引擎答复</translation>
    </message>
    <message>
        <source>from files of the container engine</source>
        <translation>来自容器引擎的文件</translation>
    </message>
    <message>
        <source>from the command line of what forwards the port</source>
        <translation>来自端口转发程序的命令行</translation>
    </message>
    <message>
        <source>from a look with more rights</source>
        <translation>来自以更高权限进行的观测</translation>
    </message>
    <message>
        <source>from the kernel&apos;s tables</source>
        <translation>来自内核的表</translation>
    </message>
    <message>
        <source>after looking at the descriptors of all processes</source>
        <translation>查看所有进程的描述符后得出</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>据报告</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>what is known, from what, how sure: &quot;unit: from the control group of the process (certain)&quot;</extracomment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>published on this machine</source>
        <translation>在本机上发布</translation>
    </message>
    <message>
        <source>published on this machine; leads to %1 in the container</source>
        <translation>在本机上发布；通向容器中的 %1</translation>
    </message>
    <message>
        <source>the container shares this machine&apos;s network</source>
        <translation>容器共享本机的网络</translation>
    </message>
    <message>
        <source>only in the container&apos;s own network</source>
        <translation>仅在容器自己的网络中</translation>
    </message>
    <message>
        <source>from who runs in the network that the port leads into</source>
        <translation>根据端口所通向的网络中运行的程序</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>from what something is known, how sure: &quot;from the control group of the process (certain)&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>OwnerResolver</name>
    <message>
        <source>a process without a name</source>
        <translation>无名进程</translation>
    </message>
    <message>
        <source>thousands of processes</source>
        <translation>数千个进程</translation>
    </message>
    <message>
        <source>%1, pid %2</source>
        <translation>%1，PID %2</translation>
    </message>
    <message>
        <source>in a unix socket</source>
        <translation>在 unix 套接字中</translation>
    </message>
    <message>
        <source>perhaps to %1</source>
        <translation>可能转发到 %1</translation>
    </message>
    <message>
        <source>%1, user %2</source>
        <translation>%1，用户 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>flap-count takes a whole number from 2 on</source>
        <translation>flap-count 的值必须是不小于 2 的整数</translation>
    </message>
    <message>
        <source>there is no policy “%1”; there are high-uptime, flap-count and flap-window</source>
        <translation>没有策略“%1”；可用的有 high-uptime、flap-count 和 flap-window</translation>
    </message>
    <message>
        <source>%1 takes a duration such as 0, 90s, 24h or 7d</source>
        <translation>%1 的值是时长，例如 0、90s、24h 或 7d</translation>
    </message>
</context>
<context>
    <name>PortEvent</name>
    <message>
        <source>appeared</source>
        <translation>出现</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>disappeared</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>owner changed</source>
        <translation>所有者变更</translation>
    </message>
    <message>
        <source>exposure changed</source>
        <translation>暴露范围变更</translation>
    </message>
    <message>
        <source>stopped from here</source>
        <translation>从此处停止</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
</context>
<context>
    <name>PortNote</name>
    <message>
        <source>trusted</source>
        <translation>可信</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, %3 at the most.</source>
        <translation>%1过长：%2 个字符，最多 %3 个。</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>The service type</source>
        <translation>服务类型</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>There are too many tags: %1, %2 at the most.</source>
        <translation>标签过多：%1 个，最多 %2 个。</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertModel</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1，%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · over</source>
        <translation>%1 · 已结束</translation>
    </message>
    <message>
        <source>Unread. %1. %2 %3</source>
        <translation>未读。%1。%2 %3</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertNotices</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Trust…</source>
        <translation>信任…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) need a look</source>
        <translation>
            <numerusform>%n 个端口需要查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute all</source>
        <translation>全部静音</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertSettingsPage</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>在以下情况提醒</translation>
    </message>
    <message>
        <source>told</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Shortest time between two notifications of the same port</source>
        <translation>同一端口两次通知之间的最短时间</translation>
    </message>
    <message>
        <source>The same port &amp;again not before</source>
        <translation>同一端口再次通知的间隔(&amp;A)</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>A mute ends by itself when somebody else is there, or when it can be reached from further away.</source>
        <translation>所有者改变或可访问范围扩大时，静音会自动结束。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>取消静音(&amp;U)</translation>
    </message>
    <message>
        <source>Ports, e.g. 30000-32767 or udp/5000-5100</source>
        <translation>端口，例如 30000-32767 或 udp/5000-5100</translation>
    </message>
    <message>
        <source>Ports to be muted</source>
        <translation>要静音的端口</translation>
    </message>
    <message>
        <source>&amp;Mute these</source>
        <translation>静音这些端口(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertsPane</name>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Nothing has been told yet. What is worth an alert is listed here, so that nothing is lost when you are away.</source>
        <translation>尚无警报。值得提醒的情况会列在这里，离开期间也不会遗漏。</translation>
    </message>
    <message>
        <source>&amp;Back to the cards</source>
        <translation>返回卡片(&amp;B)</translation>
    </message>
    <message>
        <source>What is &amp;muted…</source>
        <translation>已静音的内容(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Show the card</source>
        <translation>显示卡片(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Trust…</source>
        <translation>信任(&amp;T)…</translation>
    </message>
    <message>
        <source>Write a note that trusts who is there now</source>
        <translation>编写一条信任当前所有者的笔记</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>静音(&amp;U)</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表中移除(&amp;R)</translation>
    </message>
    <message>
        <source>The port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>The program %1, on all its ports</source>
        <translation>程序 %1 的所有端口</translation>
    </message>
    <message>
        <source>The unit %1, on all its ports</source>
        <translation>单元 %1 的所有端口</translation>
    </message>
    <message>
        <source>A &amp;range of ports…</source>
        <translation>端口范围(&amp;R)…</translation>
    </message>
    <message>
        <source>Mute a range of ports</source>
        <translation>静音端口范围</translation>
    </message>
    <message>
        <source>Ports, e.g. 30000-32767 or udp/5000-5100:</source>
        <translation>端口，例如 30000-32767 或 udp/5000-5100：</translation>
    </message>
</context>
<context>
    <name>Portmonote::AppearanceSettingsPage</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact: more cards, fewer lines</source>
        <translation>紧凑：卡片更多，行数更少</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Car&amp;ds</source>
        <translation>卡片(&amp;D)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Spoken from the next start on.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>重新启动(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Portmonote::Application</name>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were being written when the program ended, e.g. on %1.</source>
        <translation>
            <numerusform>程序结束时有 %n 条笔记正在编写，例如 %1 的笔记。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>继续编写(&amp;G)</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>数据库已损坏：%1</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>修复(&amp;R)…</translation>
    </message>
    <message>
        <source>Session bus</source>
        <translation>会话总线</translation>
    </message>
    <message>
        <source>Starting the program again brings this window to the front.</source>
        <translation>再次启动程序会将此窗口置于最前。</translation>
    </message>
    <message>
        <source>Starting the program again opens another window, and the desktop cannot be asked for notifications or a place in its panel. Start it from within a desktop session, or with dbus-run-session.</source>
        <translation>再次启动程序会另开一个窗口，并且无法向桌面请求显示通知或面板图标。请在桌面会话中启动，或使用 dbus-run-session。</translation>
    </message>
    <message>
        <source>The command lines that were kept are forgotten.</source>
        <translation>已保存的命令行已遗忘。</translation>
    </message>
    <message>
        <source>portmonote: the picture could not be saved to %1</source>
        <translation>portmonote：无法将图片保存到 %1</translation>
    </message>
    <message>
        <source>portmonote: the window that is open does not answer; another one opens</source>
        <translation>portmonote：已打开的窗口没有响应；将另开一个窗口</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Put &amp;back…</source>
        <translation>放回(&amp;B)…</translation>
    </message>
    <message>
        <source>The question for the password was closed. Nothing has changed, and it is not asked again by itself.</source>
        <translation>密码询问已被关闭。没有任何改变，也不会自动再次询问。</translation>
    </message>
    <message>
        <source>What had to wait is recorded now.</source>
        <translation>等待中的内容现已记录。</translation>
    </message>
</context>
<context>
    <name>Portmonote::AwayPanel</name>
    <message>
        <source>Since you were away</source>
        <translation>离开期间的变化</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>关闭(&amp;D)</translation>
    </message>
    <message>
        <source>Dismiss what changed</source>
        <translation>关闭变化列表</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>发生的变化</translation>
    </message>
    <message>
        <source>Since you were away (%1): %2</source>
        <translation>离开期间（自 %1 起）：%2</translation>
    </message>
    <message>
        <source>Since you were away: %1</source>
        <translation>离开期间：%1</translation>
    </message>
</context>
<context>
    <name>Portmonote::BulkEditDialog</name>
    <message numerus="yes">
        <source>Notes of %n port(s)</source>
        <translation>
            <numerusform>%n 个端口的笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is ticked is changed; everything else stays as each note says.</source>
        <translation>只更改勾选的项目；其余保持各笔记原样。</translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation>判定(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>类型(&amp;Y)</translation>
    </message>
    <message>
        <source>Add ta&amp;gs</source>
        <translation>添加标签(&amp;G)</translation>
    </message>
    <message>
        <source>Remo&amp;ve tags</source>
        <translation>移除标签(&amp;V)</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>不置顶</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>更改：%1</translation>
    </message>
</context>
<context>
    <name>Portmonote::CardActions</name>
    <message>
        <source>Edit &amp;note…</source>
        <translation>编辑笔记(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Why is it running?</source>
        <translation>为何在运行？(&amp;W)</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>在浏览器中打开(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Trusted</source>
        <translation>可信(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>预期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <translation>可疑(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>置顶(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Acknowledge the change</source>
        <translation>确认此变更(&amp;A)</translation>
    </message>
    <message>
        <source>St&amp;op…</source>
        <translation>停止(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>遗忘(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>判定(&amp;J)</translation>
    </message>
    <message numerus="yes">
        <source>Edit &amp;notes of %n port(s)…</source>
        <translation>
            <numerusform>编辑 %n 个端口的笔记(&amp;N)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消置顶(&amp;P)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n port(s)</source>
        <translation>
            <numerusform>%1 %n 个端口</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>列为预期</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>列为可疑</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>Portmonote::CardDelegate</name>
    <message>
        <source>Why is it running?</source>
        <translation>为何在运行？</translation>
    </message>
    <message>
        <source>%1: seen</source>
        <translation>%1：发现</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation>%1：不存在</translation>
    </message>
    <message>
        <source>%1: not observed</source>
        <translation>%1：未观测</translation>
    </message>
    <message>
        <source>Reachable from %1</source>
        <translation>可访问范围：%1</translation>
    </message>
</context>
<context>
    <name>Portmonote::CardView</name>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
</context>
<context>
    <name>Portmonote::CompareDialog</name>
    <message>
        <source>Compare two moments</source>
        <translation>比较两个时刻</translation>
    </message>
    <message>
        <source>The earlier moment</source>
        <translation>较早的时刻</translation>
    </message>
    <message>
        <source>The later moment</source>
        <translation>较晚的时刻</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>之前(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>之后(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n 个出现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>%n 个消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed owner</source>
        <translation>
            <numerusform>%n 个所有者变更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed exposure</source>
        <translation>
            <numerusform>%n 个暴露范围变更</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is different</source>
        <translation>没有差异</translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n 个相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Came</source>
        <translation>出现</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Changed owner</source>
        <translation>所有者变更</translation>
    </message>
    <message>
        <source>Changed exposure</source>
        <translation>暴露范围变更</translation>
    </message>
</context>
<context>
    <name>Portmonote::DatabaseGuard</name>
    <message>
        <source>The database %1 was deleted while it was open.</source>
        <translation>数据库 %1 在打开期间被删除。</translation>
    </message>
    <message>
        <source>The database %1 was emptied while it was open.</source>
        <translation>数据库 %1 在打开期间被清空。</translation>
    </message>
    <message>
        <source>The database %1 was replaced by another file while it was open.</source>
        <translation>数据库 %1 在打开期间被另一个文件替换。</translation>
    </message>
    <message>
        <source>All that was in it is safe in %1. Nothing is recorded until it, or a backup, is put back.</source>
        <translation>其中的所有内容已安全保存在 %1。放回该文件或某个备份之前，不会记录任何内容。</translation>
    </message>
    <message>
        <source>What was in it could not be kept (%1); the backups are still there. Nothing is recorded until one of them is put back.</source>
        <translation>未能保留其中的内容（%1）；备份仍在。放回其中一个备份之前，不会记录任何内容。</translation>
    </message>
</context>
<context>
    <name>Portmonote::DerivedStateModel</name>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>已运行 %1</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>自 %1 起已消失</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Reachable from %1</source>
        <translation>可访问范围：%1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Kernel: %1</source>
        <translation>内核：%1</translation>
    </message>
    <message>
        <source>Hidden service</source>
        <translation>隐藏的服务</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation>未知服务</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>首次发现于 %1</translation>
    </message>
    <message>
        <source>%1, port %2 %3, %4: %5</source>
        <translation>%1，端口 %2 %3，%4：%5</translation>
    </message>
    <message>
        <source>Held by no process</source>
        <translation>没有进程持有</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <comment>a host, a card</comment>
        <translation>%1 上：%2</translation>
    </message>
</context>
<context>
    <name>Portmonote::DesktopSettingsPage</name>
    <message>
        <source>&amp;Start with the session, without a window</source>
        <translation>随会话启动，不显示窗口(&amp;S)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Then nothing that comes and goes is missed while you are logged in.</source>
        <translation>这样，登录期间的出现与消失都不会遗漏。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>此桌面</translation>
    </message>
    <message>
        <source>There</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Missing. %1</source>
        <translation>缺失。%1</translation>
    </message>
</context>
<context>
    <name>Portmonote::DetailsPane</name>
    <message>
        <source>trusted</source>
        <translation>可信</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation>由 %1 维护</translation>
    </message>
    <message>
        <source>Select a card to see all that is known about its port.</source>
        <translation>选择一张卡片，查看其端口的全部已知信息。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>编辑笔记…</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>编辑笔记</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>为何…</translation>
    </message>
    <message>
        <source>Why is it running?</source>
        <translation>为何在运行？</translation>
    </message>
    <message>
        <source>Who started it, and what keeps it running</source>
        <translation>由谁启动，又是什么让它持续运行</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Acknowledge the change</source>
        <translation>确认此变更</translation>
    </message>
    <message>
        <source>I have seen this change, and it is fine (Ctrl+K)</source>
        <translation>已知悉此变更，没有问题 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Its note is for this one now</source>
        <translation>笔记改为针对当前所有者</translation>
    </message>
    <message>
        <source>The note is for this one now</source>
        <translation>笔记改为针对当前所有者</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>可访问范围</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Pid</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>可执行文件</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Cgroup</source>
        <translation>Cgroup</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次发现</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近发现</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>运行起始</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>消失时间</translation>
    </message>
    <message>
        <source>Nobody has written a note yet.</source>
        <translation>尚无笔记。</translation>
    </message>
    <message>
        <source>Write note…</source>
        <translation>编写笔记…</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>其他所有者</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>启动者</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>for all hosts %1</source>
        <comment>a pattern</comment>
        <translation>适用于所有 %1 主机</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>在网络中</translation>
    </message>
</context>
<context>
    <name>Portmonote::ElsewhereView</name>
    <message numerus="yes">
        <source>On %n other host(s)</source>
        <translation>
            <numerusform>在其他 %n 台主机上</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>%1 上：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>还有 %n 个…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::EmptyState</name>
    <message>
        <source>Looking what listens on this machine…</source>
        <translation>正在查看本机的监听端口…</translation>
    </message>
    <message>
        <source>This takes a moment the first time.</source>
        <translation>首次需要片刻。</translation>
    </message>
    <message>
        <source>Nothing has been observed yet</source>
        <translation>尚未进行过观测</translation>
    </message>
    <message>
        <source>One look tells which ports listen, and who is behind them.</source>
        <translation>观测一次即可知道哪些端口在监听，以及所有者是谁。</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>立即扫描</translation>
    </message>
    <message>
        <source>This machine could not be observed</source>
        <translation>无法观测本机</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing listens on this machine</source>
        <translation>本机没有监听端口</translation>
    </message>
    <message>
        <source>Services show up here as soon as they do.</source>
        <translation>服务一旦出现就会显示在这里。</translation>
    </message>
    <message>
        <source>No port matches</source>
        <translation>没有匹配的端口</translation>
    </message>
    <message>
        <source>The search, or the chips above, hide all of them.</source>
        <translation>所有端口都被搜索条件或上方的筛选标签隐藏了。</translation>
    </message>
    <message>
        <source>Show all ports</source>
        <translation>显示所有端口</translation>
    </message>
</context>
<context>
    <name>Portmonote::EnvironmentView</name>
    <message>
        <source>Show what looks like a &amp;secret</source>
        <translation>显示疑似机密的内容(&amp;S)</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>The environment of %1 may not be read: it belongs to somebody else, or the process has ended.</source>
        <translation>无法读取 %1 的环境变量：它属于其他用户，或进程已结束。</translation>
    </message>
    <message>
        <source>What %1 was started with. It is read now, shown here only, and never kept.</source>
        <translation>%1 启动时的环境变量。即时读取，仅在此显示，从不保存。</translation>
    </message>
</context>
<context>
    <name>Portmonote::ExposureChoice</name>
    <message>
        <source>anywhere: never an alarm</source>
        <translation>任何地方：从不警报</translation>
    </message>
</context>
<context>
    <name>Portmonote::ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>遗忘 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n port(s)?</source>
        <translation>
            <numerusform>遗忘 %n 个端口？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n note(s), too</source>
        <translation>
            <numerusform>同时遗忘 %n 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>遗忘(&amp;F)</translation>
    </message>
    <message>
        <source>All that was recorded goes: the history since %1. What people wrote stays, unless you say otherwise below. It can be undone until the program ends.</source>
        <translation>所有记录都将删除：自 %1 以来的历史。人工编写的内容会保留，除非在下方另行选择。程序结束前可以撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is listening: the next look will find it as new.</source>
        <translation>
            <numerusform>其中 %n 个正在监听：下次观测会将其视为新端口。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::GlanceHeader</name>
    <message>
        <source>Warning about the observation</source>
        <translation>观测警告</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Age of the observation</source>
        <translation>观测距今时间</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>立即扫描</translation>
    </message>
    <message>
        <source>Look again now (F5)</source>
        <translation>立即重新观测 (F5)</translation>
    </message>
    <message>
        <source>Judge them one after the other, by single keys (Ctrl+R)</source>
        <translation>用单个按键逐一判定 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Looking for the first time…</source>
        <translation>正在进行首次观测…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在观测…</translation>
    </message>
    <message>
        <source>Observed %1</source>
        <translation>观测于%1</translation>
    </message>
    <message numerus="yes">
        <source>Review %n</source>
        <translation>
            <numerusform>审阅 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n port(s)</source>
        <translation>
            <numerusform>审阅 %n 个端口</numerusform>
        </translation>
    </message>
    <message>
        <source>Most urgent: %1</source>
        <translation>最紧急：%1</translation>
    </message>
    <message>
        <source>What you have not seen yet (Ctrl+L)</source>
        <translation>尚未查看的内容 (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n 个警报</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread alert(s)</source>
        <translation>
            <numerusform>%n 个未读警报</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was at %1</source>
        <translation>%1 时的情况</translation>
    </message>
</context>
<context>
    <name>Portmonote::HistorySettingsPage</name>
    <message>
        <source>One &amp;heartbeat a month is enough for old ones</source>
        <translation>旧心跳每月保留一次即可(&amp;H)</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保留的内容</translation>
    </message>
    <message>
        <source>Every change is kept for ever. A heartbeat only says that a port was still there: one a day, and later one a month.</source>
        <translation>所有变更都永久保留。心跳只表明端口仍然存在：每天保留一次，之后每月一次。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Old is what is older &amp;than</source>
        <translation>视为旧心跳的期限(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Oldest record</source>
        <translation>最早的记录</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
</context>
<context>
    <name>Portmonote::HostBar</name>
    <message>
        <source>looking…</source>
        <translation>正在观测…</translation>
    </message>
    <message>
        <source>failing, from %1</source>
        <translation>失败，所示为%1</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>尚未观测</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>所有主机</translation>
    </message>
    <message>
        <source>All hosts in a list</source>
        <translation>以列表显示所有主机</translation>
    </message>
    <message>
        <source>Hosts whose latest observation failed</source>
        <translation>最近一次观测失败的主机</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>还有 %n 台…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more host(s)</source>
        <translation>
            <numerusform>还有 %n 台主机</numerusform>
        </translation>
    </message>
    <message>
        <source>Host %1: %2, %3</source>
        <translation>主机 %1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more host(s)</source>
        <translation>
            <numerusform>… 以及另外 %n 台主机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::HostController</name>
    <message>
        <source>&amp;Hosts…</source>
        <translation>主机(&amp;H)…</translation>
    </message>
    <message>
        <source>Group by &amp;host</source>
        <translation>按主机分组(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation>
            <numerusform>%n 个端口正在监听</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::HostsDialog</name>
    <message>
        <source>looking…</source>
        <translation>正在观测…</translation>
    </message>
    <message>
        <source>observed %1</source>
        <translation>观测于%1</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>尚未观测</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>观测间隔</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>查明的信息</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Look &amp;every</source>
        <translation>观测间隔(&amp;E)</translation>
    </message>
    <message>
        <source>Other machines are looked at over ssh, with your own configuration, agent and keys. Nothing is installed there, and no password is asked for or kept.</source>
        <translation>通过 ssh 观测其他机器，使用自己的配置、代理和密钥。不会在那里安装任何内容，也不会询问或保存密码。</translation>
    </message>
    <message>
        <source>As in ~/.ssh/config, e.g. web1</source>
        <translation>与 ~/.ssh/config 中相同，例如 web1</translation>
    </message>
    <message>
        <source>Name that ssh knows</source>
        <translation>ssh 认识的名称</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>观测间隔</translation>
    </message>
    <message>
        <source>Look &amp;by itself</source>
        <translation>自动观测(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>立即观测(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>when asked to</source>
        <translation>仅按要求</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Portmonote::ImportDialog</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>May be reached from</source>
        <translation>允许的可访问范围</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Notes that differ</source>
        <translation>有差异的笔记</translation>
    </message>
    <message>
        <source>Take the &amp;file&apos;s notes: what is written here is overwritten</source>
        <translation>采用文件中的笔记：覆盖此处已写的内容(&amp;F)</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>The web program wrote its times without a zone, and its machine by a name.</source>
        <translation>网页版程序记录的时间不含时区，机器则以名称记录。</translation>
    </message>
    <message>
        <source>It ran in time &amp;zone</source>
        <translation>其运行时区(&amp;Z)</translation>
    </message>
    <message>
        <source>Its ports are those &amp;of</source>
        <translation>其端口属于(&amp;O)</translation>
    </message>
    <message>
        <source>There is no time zone of that name; try one like Europe/Berlin.</source>
        <translation>没有该名称的时区；请尝试 Europe/Berlin 之类的名称。</translation>
    </message>
    <message>
        <source>It cannot be imported: %1.
Nothing was changed.</source>
        <translation>无法导入：%1。
未做任何更改。</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>“%1”, kept apart</source>
        <translation>“%1”，单独保存</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>其中没有新内容。</translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation>包含：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) say something else here than in the file, and are kept:</source>
        <translation>
            <numerusform>%n 条笔记与文件中的内容不同，将予保留：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new port(s)</source>
        <translation>
            <numerusform>%n 个新端口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n 条新笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n 个新事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more history for %n known port(s)</source>
        <translation>
            <numerusform>%n 个已知端口的更多历史</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n 轮观测</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::InterchangeController</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Exports, and data of the web Portmonote (*.json *.db);;All files (*)</source>
        <translation>导出文件及网页版 Portmonote 的数据 (*.json *.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>未导入任何内容。%1</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>已导入：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are the file&apos;s now.</source>
        <translation>
            <numerusform>%n 条笔记已采用文件中的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>All there is, to be imported again (*.json)</source>
        <translation>全部内容，可再次导入 (*.json)</translation>
    </message>
    <message>
        <source>A report to read and to print (*.html)</source>
        <translation>供阅读和打印的报告 (*.html)</translation>
    </message>
    <message>
        <source>A table for spreadsheets (*.csv)</source>
        <translation>供电子表格使用的表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>Portmonote::MainWindow</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>紧急程度(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Latest change</source>
        <translation>最近变更(&amp;L)</translation>
    </message>
    <message>
        <source>Re-assign %1</source>
        <translation>重新指定 %1</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>审阅 %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;port</source>
        <translation>复制端口(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;addresses</source>
        <translation>复制地址(&amp;A)</translation>
    </message>
    <message>
        <source>Copy p&amp;id</source>
        <translation>复制 PID(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;command line</source>
        <translation>复制命令行(&amp;C)</translation>
    </message>
    <message>
        <source>About Portmonote</source>
        <translation>关于 Portmonote</translation>
    </message>
    <message>
        <source>Know what this machine is doing: which services you recognise, which you don&apos;t, and which are unhealthy.

Free software under the MIT licence.</source>
        <translation>了解这台机器在做什么：哪些服务认得，哪些不认得，哪些状态不佳。

以 MIT 许可证发布的自由软件。</translation>
    </message>
    <message>
        <source>Portmonote</source>
        <translation>Portmonote</translation>
    </message>
    <message>
        <source>Portmonote cannot start.</source>
        <translation>Portmonote 无法启动。</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>警报(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause watching</source>
        <translation>暂停监视(&amp;P)</translation>
    </message>
    <message>
        <source>Res&amp;ume watching</source>
        <translation>恢复监视(&amp;U)</translation>
    </message>
    <message>
        <source>Root sees all owners already</source>
        <translation>root 已能看到所有所有者</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>The past cannot be changed. Go back to now to write a note.</source>
        <translation>过去的内容无法更改。要编写笔记，请返回现在。</translation>
    </message>
    <message>
        <source>Notes cannot be changed while the database can only be read.</source>
        <translation>数据库只能读取时，无法更改笔记。</translation>
    </message>
</context>
<context>
    <name>Portmonote::MemoryController</name>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n 个端口</numerusform>
        </translation>
    </message>
    <message>
        <source>The note on %1 was changed since then. Nothing was undone or done again, so that nobody&apos;s words are lost.</source>
        <translation>%1 的笔记在此之后已被更改。为避免丢失任何人的文字，未执行撤销或重做。</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的笔记</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>确认 %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>遗忘 %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::MessageBar</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>可采取的措施</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Portmonote::NamespacesDialog</name>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Without a name (%1)</source>
        <translation>无名称（%1）</translation>
    </message>
    <message>
        <source>no process to be seen</source>
        <translation>看不到进程</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), first %1 (pid %2)</source>
        <translation>
            <numerusform>%n 个进程，第一个是 %1（PID %2）</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing listens there.</source>
        <translation>那里没有监听程序。</translation>
    </message>
    <message>
        <source>Network namespaces</source>
        <translation>网络命名空间</translation>
    </message>
    <message>
        <source>Containers and services may have networks of their own, whose ports are not among the cards.</source>
        <translation>容器和服务可能有自己的网络，其端口不在卡片之中。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>The namespaces are being looked into</source>
        <translation>正在查看命名空间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a network namespace and who is in it: &quot;blue: 2 processes, first sleep (pid 7)&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>Look again (F5)</source>
        <translation>重新查看 (F5)</translation>
    </message>
    <message>
        <source>%1 Looking into them needs the rights of root: sudo portmonote namespaces</source>
        <translation>%1 查看其内部需要 root 权限：sudo portmonote namespaces</translation>
    </message>
</context>
<context>
    <name>Portmonote::NoteConflicts</name>
    <message>
        <source>pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>不置顶</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>This note was changed elsewhere while you wrote. Nothing is saved yet: choose what to keep.</source>
        <translation>编写期间此笔记已在别处更改。尚未保存：请选择要保留的内容。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>May be reached from</source>
        <translation>允许的可访问范围</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>%1: yours</source>
        <translation>%1：自己写的</translation>
    </message>
    <message>
        <source>%1: there now</source>
        <translation>%1：现有的</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>%1: keep both</source>
        <translation>%1：两者都保留</translation>
    </message>
</context>
<context>
    <name>Portmonote::NoteEditor</name>
    <message>
        <source>Note on %1</source>
        <translation>%1 的笔记</translation>
    </message>
    <message>
        <source>%1 · nobody has been seen there yet</source>
        <translation>%1 · 尚未发现监听程序</translation>
    </message>
    <message>
        <source>%1 · %2 · reachable from %3</source>
        <translation>%1 · %2 · 可访问范围：%3</translation>
    </message>
    <message>
        <source>This note was written while nobody was there. Now it is %1.</source>
        <translation>写此笔记时那里没有监听程序。现在是 %1。</translation>
    </message>
    <message>
        <source>This note was written for %1. Now it is %2.</source>
        <translation>此笔记是针对 %1 写的。现在是 %2。</translation>
    </message>
    <message>
        <source>Taken up where you stopped on %1; it is not saved yet.</source>
        <translation>已从 %1 中断处继续；尚未保存。</translation>
    </message>
    <message>
        <source>Title and type are suggestions.</source>
        <translation>标题和类型为建议值。</translation>
    </message>
    <message>
        <source>Suggested, from %1.</source>
        <translation>建议值，来自%1。</translation>
    </message>
    <message>
        <source>Another program is writing; waiting for it…</source>
        <translation>另一个程序正在写入；正在等待…</translation>
    </message>
    <message>
        <source>Saving this trusts %1 on %2.</source>
        <translation>保存后即信任 %2 上的 %1。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a port, a host</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>One host, or a pattern such as web*; the note that names more of a host&apos;s name wins</source>
        <translation>一台主机，或 web* 之类的模式；与主机名称匹配更多的笔记优先</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a host</comment>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>所有主机</translation>
    </message>
    <message>
        <source>App&amp;lies to</source>
        <translation>适用于(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Portmonote::NoteModel</name>
    <message>
        <source>There is a note for %1 already. Edit that one.</source>
        <translation>%1 已有笔记。请编辑该笔记。</translation>
    </message>
    <message>
        <source>“%1” does not match %2.</source>
        <translation>“%1”与 %2 不匹配。</translation>
    </message>
</context>
<context>
    <name>Portmonote::ObservationSettingsPage</name>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>A look takes a moment and asks nobody but this machine. F5 looks at any time.</source>
        <translation>观测只需片刻，且只查询本机。可随时按 F5 观测。</translation>
    </message>
    <message>
        <source>&amp;Look every</source>
        <translation>观测间隔(&amp;L)</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Trusted services are &amp;healthy after</source>
        <translation>可信服务视为健康所需时间(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Flapping: comings and goings</source>
        <translation>抖动：出现与消失次数(&amp;F)</translation>
    </message>
    <message>
        <source>… &amp;within</source>
        <translation>… 时间范围(&amp;W)</translation>
    </message>
    <message>
        <source>Hours within which comings and goings are counted</source>
        <translation>统计出现与消失次数的小时数</translation>
    </message>
</context>
<context>
    <name>Portmonote::PastBar</name>
    <message>
        <source>The past is shown</source>
        <translation>正在显示过去</translation>
    </message>
    <message>
        <source>The moment that is shown</source>
        <translation>所示的时刻</translation>
    </message>
    <message>
        <source>−1 d</source>
        <translation>−1 天</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>提前一天</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 小时</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>提前一小时</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 小时</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>推后一小时</translation>
    </message>
    <message>
        <source>+1 d</source>
        <translation>+1 天</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>推后一天</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>与现在比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>返回现在(&amp;B)</translation>
    </message>
    <message>
        <source>Show the present again (Esc)</source>
        <translation>重新显示现在 (Esc)</translation>
    </message>
    <message>
        <source>The past: %1, judged with today&apos;s notes. Nothing can be changed here.</source>
        <translation>过去：%1，按今天的笔记判定。此处无法更改任何内容。</translation>
    </message>
    <message>
        <source>At that time: %1. Shown is what was known at %2.</source>
        <translation>当时：%1。所示为 %2 已知的情况。</translation>
    </message>
    <message>
        <source>Nothing had been observed yet.</source>
        <translation>当时尚未进行过观测。</translation>
    </message>
</context>
<context>
    <name>Portmonote::PauseBar</name>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>恢复(&amp;U)</translation>
    </message>
    <message>
        <source>Paused until %1: nothing is looked at by itself, and nothing is told.</source>
        <translation>已暂停至 %1：期间不会自动观测，也不会提醒。</translation>
    </message>
</context>
<context>
    <name>Portmonote::PrivacySettingsPage</name>
    <message>
        <source>&amp;Keep the command lines of services</source>
        <translation>保存服务的命令行(&amp;K)</translation>
    </message>
    <message>
        <source>Command lines</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>They tell services apart that share a program. Environments are never kept. Switched off, none are recorded from the next look on.</source>
        <translation>命令行可区分使用同一程序的不同服务。环境变量从不保存。关闭后，从下次观测起不再记录命令行。</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Forget those that are kept</source>
        <translation>遗忘已保存的命令行(&amp;F)</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Whatever is kept, and whatever is shown, is without these; *** stands in their place.</source>
        <translation>保存和显示的内容都不含这些信息；以 *** 代替。</translation>
    </message>
    <message>
        <source>Names whose values are secret</source>
        <translation>其值为机密的名称</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>以下名称的值</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>此外</translation>
    </message>
    <message>
        <source>user:password in addresses; tokens of GitHub, GitLab, Slack, AWS, Google, npm and Vault; JSON web tokens; authorization headers; -p of mysql, -u of curl and their like</source>
        <translation>地址中的 user:password；GitHub、GitLab、Slack、AWS、Google、npm 和 Vault 的令牌；JSON Web 令牌；授权标头；mysql 的 -p、curl 的 -u 等</translation>
    </message>
    <message>
        <source>What is kept of it</source>
        <translation>处理后保存的内容</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>试一试(&amp;T)</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Portmonote::PrivilegedLook</name>
    <message>
        <source>pkexec is not installed; it asks for the password (package pkexec, or polkit).</source>
        <translation>未安装 pkexec；需要用它来询问密码（软件包 pkexec 或 polkit）。</translation>
    </message>
    <message>
        <source>polkit did not allow to see all owners. %1</source>
        <translation>polkit 不允许查看所有所有者。%1</translation>
    </message>
    <message>
        <source>The look with more rights failed. %1</source>
        <translation>以更高权限进行的观测失败。%1</translation>
    </message>
    <message>
        <source>What the look with more rights told could not be read.</source>
        <translation>无法读取以更高权限进行的观测的结果。</translation>
    </message>
    <message>
        <source>Nobody could be asked for the password: no authentication agent runs in this session. Desktops start theirs at login; packages are polkit-kde-agent-1, lxqt-policykit, mate-polkit and others.</source>
        <translation>无法询问密码：此会话中没有运行认证代理。桌面环境会在登录时启动认证代理；软件包有 polkit-kde-agent-1、lxqt-policykit、mate-polkit 等。</translation>
    </message>
</context>
<context>
    <name>Portmonote::RecoveryDialog</name>
    <message>
        <source>The database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>What is in %1 now is set aside in a folder beside it, whatever you choose; nothing of it is deleted.</source>
        <translation>无论如何选择，%1 中的现有内容都会移到旁边的文件夹中保存；不会删除任何内容。</translation>
    </message>
    <message>
        <source>Go back to the &amp;backup of:</source>
        <translation>恢复到此备份(&amp;B)：</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>&amp;Carry over what can be read of the damaged one</source>
        <translation>转存损坏数据库中仍可读取的内容(&amp;C)</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>尚无备份。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>修复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>保持原样(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>其他文件(&amp;F)…</translation>
    </message>
    <message>
        <source>%1: damaged</source>
        <translation>%1：已损坏</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>从文件恢复</translation>
    </message>
    <message>
        <source>Databases of Portmonote (*.db);;All files (*)</source>
        <translation>Portmonote 的数据库 (*.db);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Portmonote::ReviewPane</name>
    <message>
        <source>Trusted (T)</source>
        <translation>可信 (T)</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>可信</translation>
    </message>
    <message>
        <source>Expected (E)</source>
        <translation>预期 (E)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Suspicious (S)</source>
        <translation>可疑 (S)</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Note… (N)</source>
        <translation>笔记… (N)</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>编写笔记</translation>
    </message>
    <message>
        <source>Skip (K)</source>
        <translation>跳过 (K)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Left goes back, Ctrl+Z takes the last one back.</source>
        <translation>左方向键返回上一项，Ctrl+Z 撤回最近一次判定。</translation>
    </message>
    <message>
        <source>Reachable from %1: %2</source>
        <translation>可访问范围：%1（%2）</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>单元 %1</translation>
    </message>
    <message>
        <source>First seen %1, up %2</source>
        <translation>首次发现于 %1，已运行 %2</translation>
    </message>
    <message>
        <source>%1 (type %2)</source>
        <translation>%1（类型 %2）</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自%1</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed</source>
        <translation>
            <numerusform>已审阅 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped; they are asked about again next time.</source>
        <translation>
            <numerusform>已跳过 %n 个；下次会再次询问。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>没有需要审阅的端口了。</translation>
    </message>
    <message>
        <source>Enter or Escape goes back to the cards.</source>
        <translation>按 Enter 或 Esc 返回卡片。</translation>
    </message>
</context>
<context>
    <name>Portmonote::RiskChoice</name>
    <message>
        <source>&amp;Trusted</source>
        <translation>可信(&amp;T)</translation>
    </message>
    <message>
        <source>I know it, and want to hear when it is gone or changes.</source>
        <translation>认得它，消失或变更时需要得知。</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>预期(&amp;E)</translation>
    </message>
    <message>
        <source>It belongs here; I want to hear when it is gone.</source>
        <translation>它属于这里；消失时需要得知。</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <translation>可疑(&amp;S)</translation>
    </message>
    <message>
        <source>It should not be here.</source>
        <translation>它不应出现在这里。</translation>
    </message>
    <message>
        <source>&amp;Not decided</source>
        <translation>未决定(&amp;N)</translation>
    </message>
    <message>
        <source>Stays unreviewed.</source>
        <translation>保持未审阅。</translation>
    </message>
</context>
<context>
    <name>Portmonote::RoundController</name>
    <message>
        <source>Today&apos;s backup failed: %1</source>
        <translation>今天的备份失败：%1</translation>
    </message>
</context>
<context>
    <name>Portmonote::RoundStatusBar</name>
    <message>
        <source>Number of cards</source>
        <translation>卡片数量</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>上一轮观测</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>下一轮观测</translation>
    </message>
    <message>
        <source>An observation is being taken</source>
        <translation>正在进行观测</translation>
    </message>
    <message>
        <source>Last round failed: %1</source>
        <translation>上一轮观测失败：%1</translation>
    </message>
    <message>
        <source>Last round: %1</source>
        <translation>上一轮：%1</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>尚无观测</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一轮：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n 个端口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n port(s)</source>
        <translation>
            <numerusform>%n 个端口中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>以 root 运行</translation>
    </message>
    <message>
        <source>Warning: the program runs as root</source>
        <translation>警告：程序正以 root 身份运行</translation>
    </message>
    <message>
        <source>Portmonote needs no rights of root, and a window should not have them. Start it as yourself; “Show all owners…” asks for what needs more.</source>
        <translation>Portmonote 不需要 root 权限，窗口也不应拥有这种权限。请以自己的用户身份启动；需要更高权限的内容可通过“显示所有所有者…”获取。</translation>
    </message>
</context>
<context>
    <name>Portmonote::SearchBox</name>
    <message>
        <source>Recent and saved searches</source>
        <translation>最近和已保存的搜索</translation>
    </message>
    <message>
        <source>Recent and saved searches (Down)</source>
        <translation>最近和已保存的搜索（向下键）</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>&amp;Let go of “%1”</source>
        <translation>不再保存“%1”(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save the search</source>
        <translation>保存此搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save “%1”</source>
        <translation>保存“%1”(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget the recent ones</source>
        <translation>清除最近的搜索(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Portmonote::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>All values of this page</source>
        <translation>此页的所有值</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>观测</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>Portmonote::SettingsPage</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
</context>
<context>
    <name>Portmonote::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In the cards</source>
        <translation>在卡片中</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>在卡片间移动</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>编写笔记</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>选择更多</translation>
    </message>
    <message>
        <source>Shift or Ctrl with arrow keys or Space</source>
        <translation>Shift 或 Ctrl 加方向键或空格键</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>The menu of the card</source>
        <translation>卡片的菜单</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>在搜索框中</translation>
    </message>
    <message>
        <source>Searches of before</source>
        <translation>以前的搜索</translation>
    </message>
    <message>
        <source>Go to the first card</source>
        <translation>转到第一张卡片</translation>
    </message>
    <message>
        <source>Empty it, and back to the cards</source>
        <translation>清空并返回卡片</translation>
    </message>
    <message>
        <source>While reviewing</source>
        <translation>审阅时</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>可信</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>编写笔记</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>编辑笔记时</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Portmonote::StateChips</name>
    <message numerus="yes">
        <source>%1: %n port(s)</source>
        <translation>
            <numerusform>%1：%n 个端口</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these; Ctrl+click adds them</source>
        <translation>只显示这些；Ctrl+单击可追加</translation>
    </message>
    <message>
        <source>All  %1</source>
        <translation>全部  %1</translation>
    </message>
    <message numerus="yes">
        <source>All: %n port(s)</source>
        <translation>
            <numerusform>全部：%n 个端口</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::StopController</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop what listens on %1?</source>
        <translation>停止在 %1 上监听的程序？</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>What listened on %1 was stopped.</source>
        <translation>已停止在 %1 上监听的程序。</translation>
    </message>
</context>
<context>
    <name>Portmonote::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>移除标签 %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::TimeController</name>
    <message>
        <source>%1: %2; compared is what was known before.</source>
        <translation>%1：%2；比较的是此前已知的情况。</translation>
    </message>
</context>
<context>
    <name>Portmonote::TimelineModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>所有者</translation>
    </message>
</context>
<context>
    <name>Portmonote::TimelinePage</name>
    <message>
        <source>At the cursor</source>
        <translation>光标处</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>最近一周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>最近一个月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>&amp;Show this moment</source>
        <translation>显示此时刻(&amp;S)</translation>
    </message>
    <message>
        <source>Cards and sentence as they were at the cursor</source>
        <translation>光标所在时刻的卡片和概括语句</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>与现在比较(&amp;C)</translation>
    </message>
    <message>
        <source>What is different between the cursor and now</source>
        <translation>光标所在时刻与现在的差异</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>保存图片(&amp;P)…</translation>
    </message>
    <message>
        <source>What is shown, with all rows, as SVG or PNG</source>
        <translation>将所示内容连同所有行保存为 SVG 或 PNG</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Back to the cards (Esc)</source>
        <translation>返回卡片 (Esc)</translation>
    </message>
    <message>
        <source>there (thicker: reachable from further away)</source>
        <translation>存在（线条越粗，可访问范围越广）</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>未观测</translation>
    </message>
    <message>
        <source>Click, or press the arrow keys, to read out an instant. Ctrl+wheel zooms, Shift+wheel and dragging move.</source>
        <translation>单击或按方向键可读取某一时刻的情况。Ctrl+滚轮缩放，Shift+滚轮或拖动可移动。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>Portmonote::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::TrayController</name>
    <message>
        <source>unknown owner</source>
        <translation>所有者未知</translation>
    </message>
    <message>
        <source>Portmonote keeps watching</source>
        <translation>Portmonote 仍在监视</translation>
    </message>
    <message>
        <source>It is in the tray. A click on its icon brings the window back; Quit is in its menu.</source>
        <translation>它在系统托盘中。单击图标可重新显示窗口；其菜单中有“退出”。</translation>
    </message>
    <message>
        <source>Alerts can be answered in their notifications.</source>
        <translation>可直接在通知中处理警报。</translation>
    </message>
    <message>
        <source>Notifications have no buttons on this desktop. Alerts can be answered in the window.</source>
        <translation>此桌面上的通知没有按钮。可在窗口中处理警报。</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>系统托盘</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray.</source>
        <translation>关闭窗口后，程序仍留在系统托盘中。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons (no StatusNotifierItem host), so closing the window ends the program. On GNOME, an AppIndicator extension adds them.</source>
        <translation>此桌面不显示托盘图标（没有 StatusNotifierItem 宿主），因此关闭窗口会结束程序。在 GNOME 上，可用 AppIndicator 扩展添加托盘图标。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nobody shows notifications here (no org.freedesktop.Notifications service). Alerts are listed in the window.</source>
        <translation>此处没有显示通知的服务（没有 org.freedesktop.Notifications 服务）。警报会列在窗口中。</translation>
    </message>
</context>
<context>
    <name>Portmonote::TrayIcon</name>
    <message>
        <source>For one &amp;hour</source>
        <translation>一小时(&amp;H)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow, %1</source>
        <translation>直到明天 %1(&amp;T)</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>已暂停至 %1。</translation>
    </message>
    <message>
        <source>Hide the &amp;window</source>
        <translation>隐藏窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Show the &amp;window</source>
        <translation>显示窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Scan now</source>
        <translation>立即扫描(&amp;S)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%n more suspicious port(s)…</source>
        <translation>
            <numerusform>还有 %n 个可疑端口…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume (paused until %1)</source>
        <translation>恢复（已暂停至 %1）(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause watching</source>
        <translation>暂停监视(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Portmonote::ViewOnlyBar</name>
    <message>
        <source>View only. %1</source>
        <translation>仅供查看。%1</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>仅供查看</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Portmonote::ViewOnlyController</name>
    <message>
        <source>It still cannot be written.</source>
        <translation>仍然无法写入。</translation>
    </message>
</context>
<context>
    <name>Portmonote::WhyDialog</name>
    <message>
        <source>Why %1</source>
        <translation>%1 为何在运行</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>作为文本(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>作为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>作为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>The working folder of the process</source>
        <translation>进程的工作文件夹</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>重新查询(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>尚无已知信息</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>正在查询</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较旧</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>When it was found out</source>
        <translation>查明时间</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Who started whom</source>
        <translation>启动关系</translation>
    </message>
    <message>
        <source>Command line of the process</source>
        <translation>进程的命令行</translation>
    </message>
    <message>
        <source>C&amp;hain</source>
        <translation>启动链(&amp;H)</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>完整报告</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>What witr printed</source>
        <translation>witr 的输出</translation>
    </message>
    <message>
        <source>&amp;JSON of witr</source>
        <translation>witr 的 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>In the one above</source>
        <translation>上方所示</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比较(&amp;M)</translation>
    </message>
    <message>
        <source>The last lines of the journal of its unit</source>
        <translation>其单元日志的最后几行</translation>
    </message>
    <message>
        <source>Jour&amp;nal</source>
        <translation>日志(&amp;N)</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>环境变量(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>停止查询(&amp;T)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Nobody can be found behind it</source>
        <translation>找不到其所有者</translation>
    </message>
    <message>
        <source>%1, kept by %2</source>
        <translation>%1，由 %2 维持</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1（PID %2）</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
</context>
<context>
    <name>Portmonote::WitrRunner</name>
    <message>
        <source>witr finds nobody there; it may have ended just now.</source>
        <translation>witr 在那里找不到任何程序；它可能刚刚结束。</translation>
    </message>
    <message>
        <source>witr may not look at the process: it belongs to somebody else.</source>
        <translation>witr 无权查看该进程：它属于其他用户。</translation>
    </message>
    <message>
        <source>This witr does not know what it was asked (%1). Update the package witr.</source>
        <translation>此版本的 witr 不认识所询问的内容（%1）。请更新软件包 witr。</translation>
    </message>
    <message>
        <source>witr failed in itself: %1</source>
        <translation>witr 内部出错：%1</translation>
    </message>
    <message>
        <source>witr ended with code %1: %2</source>
        <translation>witr 以代码 %1 退出：%2</translation>
    </message>
    <message>
        <source>The program witr is not installed; it would tell more. Debian has it in the package witr (from Debian 14 on).</source>
        <translation>未安装程序 witr；安装后可提供更多信息。Debian 的软件包 witr 中包含它（从 Debian 14 起）。</translation>
    </message>
    <message>
        <source>witr could not be started: %1</source>
        <translation>无法启动 witr：%1</translation>
    </message>
    <message>
        <source>witr crashed, or was killed.</source>
        <translation>witr 已崩溃或被强制终止。</translation>
    </message>
    <message numerus="yes">
        <source>witr did not answer within %n second(s), and was ended.</source>
        <translation>
            <numerusform>witr 在 %n 秒内没有响应，已被终止。</numerusform>
        </translation>
    </message>
    <message>
        <source>witr printed without end, and was ended.</source>
        <translation>witr 无休止地输出，已被终止。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>witr answered in a form that is not known; update it, or this program.</source>
        <translation>witr 的响应格式未知；请更新 witr 或本程序。</translation>
    </message>
    <message>
        <source>witr answered about another process.</source>
        <translation>witr 的响应针对的是另一个进程。</translation>
    </message>
    <message>
        <source>The host did not answer: %1.</source>
        <translation>主机没有响应：%1。</translation>
    </message>
    <message>
        <source>The program witr is not installed on that host; it would tell more.</source>
        <translation>该主机上未安装程序 witr；安装后可提供更多信息。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>All of it could be read.</source>
        <translation>全部内容均可读取。</translation>
    </message>
    <message>
        <source>There was more that could not be read.</source>
        <translation>还有更多内容无法读取。</translation>
    </message>
    <message>
        <source>Nothing of it could be read.</source>
        <translation>没有可读取的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n 个端口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of their history</source>
        <translation>
            <numerusform>其历史中的 %n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n 轮观测</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over: %1.</source>
        <translation>已转存：%1。</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>结束 (Esc)</translation>
    </message>
    <message>
        <source>End the review</source>
        <translation>结束审阅</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>询问的原因</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Suggested note (U): used only if you accept it</source>
        <translation>建议的笔记 (U)：接受后才会使用</translation>
    </message>
    <message>
        <source>Use the suggested note</source>
        <translation>使用建议的笔记</translation>
    </message>
    <message>
        <source>Suggested title</source>
        <translation>建议的标题</translation>
    </message>
    <message>
        <source>Where the suggestion comes from</source>
        <translation>建议的来源</translation>
    </message>
    <message>
        <source>Left goes back, Ctrl+Z takes the last one back.</source>
        <translation>左方向键返回上一项，Ctrl+Z 撤回最近一次判定。</translation>
    </message>
</context>
<context>
    <name>RoundRecorder</name>
    <message numerus="yes">
        <source>%n look(s) wait, with their own time, and are recorded as soon as that is possible.</source>
        <translation>
            <numerusform>%n 次观测正在等待，各自保留其时间，一旦可行即会记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>A quotation mark is missing.</source>
        <translation>缺少一个引号。</translation>
    </message>
    <message>
        <source>“:%1” is no port; try :5432</source>
        <translation>“:%1”不是端口；请尝试 :5432</translation>
    </message>
    <message>
        <source>There is no state “%1”. There are suspicious, flapping, ghost, unreviewed, settling, expected, healthy and gone.</source>
        <translation>没有状态“%1”。可用的有 suspicious、flapping、ghost、unreviewed、settling、expected、healthy 和 gone。</translation>
    </message>
    <message>
        <source>“exposed:” takes loopback, link-local, lan, all or unknown, not “%1”.</source>
        <translation>“exposed:”的值可以是 loopback、link-local、lan、all 或 unknown，不能是“%1”。</translation>
    </message>
    <message>
        <source>“risk:” takes trusted, expected, suspicious or none, not “%1”.</source>
        <translation>“risk:”的值可以是 trusted、expected、suspicious 或 none，不能是“%1”。</translation>
    </message>
    <message>
        <source>There is no field “%1:”. There are state, risk, type, tag, owner, exposed and host; in quotation marks it is searched for as it stands.</source>
        <translation>没有字段“%1:”。可用的有 state、risk、type、tag、owner、exposed 和 host；加上引号则按原文搜索。</translation>
    </message>
</context>
<context>
    <name>ServiceStop</name>
    <message>
        <source>It runs in the container %1, which would start it again. Stop the container with the program that runs it.</source>
        <translation>它运行在容器 %1 中，容器会将它重新启动。请用运行该容器的程序停止容器。</translation>
    </message>
    <message>
        <source>The process %1 is not the one that was behind the port any more. Nothing was stopped; look again first (F5).</source>
        <translation>进程 %1 已不是该端口背后的进程。未停止任何内容；请先重新观测 (F5)。</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>它已经结束。</translation>
    </message>
    <message>
        <source>The process cannot be held on to: %1.</source>
        <translation>无法锁定该进程：%1。</translation>
    </message>
    <message>
        <source>You may not stop it: the process belongs to %1.</source>
        <translation>无权停止它：该进程属于 %1。</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他用户</translation>
    </message>
    <message>
        <source>It does not end when it is asked to, and cannot be ended: %1.</source>
        <translation>它不响应结束请求，也无法强制结束：%1。</translation>
    </message>
    <message>
        <source>It does not end: it waits for the kernel, perhaps for a disk.</source>
        <translation>它没有结束：正在等待内核，可能在等待磁盘。</translation>
    </message>
    <message>
        <source>%1 did not finish in time.</source>
        <translation>%1 未及时完成。</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 拒绝：%2</translation>
    </message>
    <message>
        <source>The unit %1 will be stopped (systemctl stop). It starts again with the machine, if it is enabled.</source>
        <translation>将停止单元 %1（systemctl stop）。若该单元已启用，则会随机器启动而再次启动。</translation>
    </message>
    <message>
        <source>The container %1 will be stopped, with all that runs in it.</source>
        <translation>将停止容器 %1 及其中运行的全部内容。</translation>
    </message>
    <message>
        <source>The process %1 (pid %2) will be asked to end; if it has not after %3 seconds, it is ended. Nothing that is known supervises it; what it has not saved may be lost.</source>
        <translation>将请求进程 %1（PID %2）结束；若 %3 秒后仍未结束，则强制结束。没有已知的程序在监管它；其未保存的内容可能丢失。</translation>
    </message>
    <message>
        <source>Nobody listens there on this machine.</source>
        <translation>本机上没有程序在那里监听。</translation>
    </message>
    <message>
        <source>The process behind it cannot be seen. Look again with more rights, or ask %1.</source>
        <translation>看不到它背后的进程。请以更高权限重新观测，或询问 %1。</translation>
    </message>
    <message>
        <source>It is the first process of the machine: stopping it stops everything.</source>
        <translation>这是机器的第一个进程：停止它就会停止一切。</translation>
    </message>
    <message>
        <source>It is Portmonote itself.</source>
        <translation>这是 Portmonote 自己。</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>The database %1 cannot be opened (%2). Check that the folder exists and belongs to you.</source>
        <translation>无法打开数据库 %1（%2）。请检查文件夹是否存在并归当前用户所有。</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>未使用 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not a database of Portmonote; it was left as it is.</source>
        <translation>%1 不是 Portmonote 的数据库；已保持原样。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Portmonote (%2); it was left as it is. Update the program.</source>
        <translation>%1 由更新版本的 Portmonote（%2）写入；已保持原样。请更新本程序。</translation>
    </message>
    <message>
        <source>Another program is writing to %1 and did not finish in time. Try again.</source>
        <translation>另一个程序正在写入 %1，未及时完成。请重试。</translation>
    </message>
    <message>
        <source>There is no space left to write to %1. Make room and try again.</source>
        <translation>没有剩余空间可写入 %1。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 is damaged, or not a database (%2). It was left as it is.</source>
        <translation>%1 已损坏或不是数据库（%2）。已保持原样。</translation>
    </message>
    <message>
        <source>The database %1 failed: %2</source>
        <translation>数据库 %1 出错：%2</translation>
    </message>
    <message>
        <source>%1 cannot be written: it, or its folder, is read-only. Nothing is recorded, and notes cannot be changed. Make the file and its folder writable for you, or mount them so, and try again.</source>
        <translation>无法写入 %1：它或其文件夹是只读的。不会记录任何内容，也无法更改笔记。请将该文件及其文件夹设为当前用户可写，或以可写方式挂载，然后重试。</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). What was stored before is safe. The disk may be failing or full, or a limit on the size of files is reached.</source>
        <translation>无法读取或写入 %1（%2）。此前保存的内容是安全的。磁盘可能出现故障或已满，或达到了文件大小限制。</translation>
    </message>
    <message>
        <source>There was not enough memory to use %1. What was stored before is safe.</source>
        <translation>内存不足，无法使用 %1。此前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>The file %1 was deleted or replaced while it was open. Nothing was written to what is there now.</source>
        <translation>文件 %1 在打开期间被删除或替换。未向现在的文件写入任何内容。</translation>
    </message>
</context>
<context>
    <name>SystemdUnit</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>restarted %n time(s)</source>
        <translation>
            <numerusform>已重启 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeMark</name>
    <message>
        <source>suspended</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>the machine was off or restarted</source>
        <translation>机器曾关机或重启</translation>
    </message>
    <message>
        <source>Portmonote was not running</source>
        <translation>Portmonote 未运行</translation>
    </message>
    <message>
        <source>observations failed</source>
        <translation>观测失败</translation>
    </message>
    <message>
        <source>the clock was set over it</source>
        <translation>时钟被调整而跳过此段</translation>
    </message>
    <message>
        <source>the clock was set back by %1</source>
        <translation>时钟被回拨 %1</translation>
    </message>
    <message>
        <source>the clock was set forward by %1</source>
        <translation>时钟被拨快 %1</translation>
    </message>
    <message>
        <source>local time went back by %1 (summer time, or another zone)</source>
        <translation>本地时间后退 %1（夏令时，或改变了时区）</translation>
    </message>
    <message>
        <source>local time went forward by %1 (summer time, or another zone)</source>
        <translation>本地时间前进 %1（夏令时，或改变了时区）</translation>
    </message>
    <message>
        <source>not observed for %1</source>
        <translation>%1 未观测</translation>
    </message>
    <message>
        <source>not observed for %1 (%2)</source>
        <translation>%1 未观测（%2）</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>from here on reachable from %1</source>
        <translation>从此处起可访问范围：%1</translation>
    </message>
    <message>
        <source>owner changed</source>
        <translation>所有者变更</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>exposure changed</source>
        <translation>暴露范围变更</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>stopped from here</source>
        <translation>从此处停止</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>编写笔记</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>时间未到</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>尚未观测</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未发现</translation>
    </message>
    <message>
        <source>not there since %1</source>
        <translation>自 %1 起已消失</translation>
    </message>
    <message>
        <source>unknown owner</source>
        <translation>所有者未知</translation>
    </message>
    <message>
        <source>%1, reachable from %2</source>
        <translation>%1，可访问范围：%2</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>which port? Name it like tcp/8080</source>
        <translation>哪个端口？请写成 tcp/8080 的形式</translation>
    </message>
    <message>
        <source>“%1” names no port; write it like tcp/8080</source>
        <translation>“%1”不是端口；请写成 tcp/8080 的形式</translation>
    </message>
    <message>
        <source>see portmonote %1 --help</source>
        <translation>参见 portmonote %1 --help</translation>
    </message>
    <message>
        <source>say --yes, as nobody can be asked here</source>
        <translation>请使用 --yes，因为此处无法询问</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>输出 JSON。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>不询问。</translation>
    </message>
    <message>
        <source>Another machine than this one.</source>
        <translation>指定本机以外的机器。</translation>
    </message>
    <message>
        <source>%1 has never been seen</source>
        <translation>从未发现过 %1</translation>
    </message>
    <message>
        <source>“%1” is no time; write 2026-11-01T12:00 (local time), 2026-11-01T12:00Z or 7d (ago)</source>
        <translation>“%1”不是时间；请写成 2026-11-01T12:00（本地时间）、2026-11-01T12:00Z 或 7d（之前）</translation>
    </message>
    <message>
        <source>%1: %2; told is what was known before</source>
        <translation>%1：%2；以下为此前已知的情况</translation>
    </message>
    <message>
        <source>As it was at this time: 2026-11-01T12:00 (local), 2026-11-01T12:00Z, 7d (ago).</source>
        <translation>显示该时刻的情况：2026-11-01T12:00（本地时间）、2026-11-01T12:00Z、7d（之前）。</translation>
    </message>
    <message numerus="yes">
        <source>another program is writing to %1; waiting for it up to %n second(s)</source>
        <translation>
            <numerusform>另一个程序正在写入 %1；最多等待 %n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbAck</name>
    <message>
        <source>the note on %1 marks it as suspicious: only the note can take that back</source>
        <translation>%1 的笔记将其标记为可疑：只有修改笔记才能撤回</translation>
    </message>
    <message>
        <source>there is nothing to acknowledge on %1</source>
        <translation>%1 没有需要确认的内容</translation>
    </message>
    <message>
        <source>%1: acknowledged. %2</source>
        <translation>%1：已确认。%2</translation>
    </message>
    <message>
        <source>Says that the change on a port was seen and is fine; ends its alarm.</source>
        <translation>表明端口上的变更已知悉且没有问题；并结束其警报。</translation>
    </message>
</context>
<context>
    <name>VerbAlerts</name>
    <message>
        <source> (over)</source>
        <translation> （已结束）</translation>
    </message>
    <message>
        <source>Muted: %1</source>
        <translation>已静音：%1</translation>
    </message>
    <message>
        <source>“%1” is neither a port (tcp/8080) nor a range (30000-32767)</source>
        <translation>“%1”既不是端口（tcp/8080）也不是范围（30000-32767）</translation>
    </message>
    <message>
        <source>who is behind %1 is not known that well</source>
        <translation>对 %1 的所有者了解不足</translation>
    </message>
    <message>
        <source>which one? see portmonote mute</source>
        <translation>哪一个？参见 portmonote mute</translation>
    </message>
    <message>
        <source>nothing is muted that is called “%1”</source>
        <translation>没有名为“%1”的静音项</translation>
    </message>
    <message>
        <source>What was told and not seen yet; ends with 1 when there is something.</source>
        <translation>列出已提醒但尚未查看的内容；有此类内容时以 1 退出。</translation>
    </message>
    <message>
        <source>What was seen, too.</source>
        <translation>同时列出已查看的内容。</translation>
    </message>
    <message>
        <source>Marks all of them as seen.</source>
        <translation>全部标为已读。</translation>
    </message>
    <message>
        <source>Tells nothing more of a port until it is another or more exposed; alone: lists what is muted.</source>
        <translation>所有者改变或暴露范围扩大之前，不再提醒该端口；不带参数时列出已静音的内容。</translation>
    </message>
    <message>
        <source>All ports of the program behind this one.</source>
        <translation>此端口背后程序的所有端口。</translation>
    </message>
    <message>
        <source>All ports of the systemd unit behind this one.</source>
        <translation>此端口背后 systemd 单元的所有端口。</translation>
    </message>
    <message>
        <source>Takes a mute back.</source>
        <translation>取消静音。</translation>
    </message>
</context>
<context>
    <name>VerbBackup</name>
    <message>
        <source>where to? Name a file</source>
        <translation>写到哪里？请指定文件</translation>
    </message>
    <message>
        <source>a backup in the place of the database would be none</source>
        <translation>备份若放在数据库的位置就不成其为备份</translation>
    </message>
    <message>
        <source>%1: all of it, and checked</source>
        <translation>%1：完整，且已检查</translation>
    </message>
    <message>
        <source>there is no database %1</source>
        <translation>没有数据库 %1</translation>
    </message>
    <message>
        <source>%1: clean</source>
        <translation>%1：完好</translation>
    </message>
    <message>
        <source>%1 is damaged; backups are in the folder %2</source>
        <translation>%1 已损坏；备份在文件夹 %2 中</translation>
    </message>
    <message>
        <source>Copies the database, while it is used, into a file that is checked.</source>
        <translation>在使用数据库的同时将其复制到一个文件，并对该文件进行检查。</translation>
    </message>
    <message>
        <source>Looks whether the database is whole; says what is not, and where.</source>
        <translation>检查数据库是否完整；指出哪里有问题。</translation>
    </message>
    <message>
        <source>%1 is whole, but not all in it is as it was written; backups are in the folder %2</source>
        <translation>%1 是完整的，但其中并非所有内容都与写入时相同；备份在文件夹 %2 中</translation>
    </message>
</context>
<context>
    <name>VerbCollect</name>
    <message numerus="yes">
        <source>%n socket(s) read</source>
        <translation>
            <numerusform>已读取 %n 个套接字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) rejected</source>
        <translation>
            <numerusform>已拒绝 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation>
            <numerusform>%n 个端口正在监听</numerusform>
        </translation>
    </message>
    <message>
        <source>appeared: %1</source>
        <translation>出现：%1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>变更：%1</translation>
    </message>
    <message>
        <source>disappeared: %1</source>
        <translation>消失：%1</translation>
    </message>
    <message>
        <source>today&apos;s backup failed: %1</source>
        <translation>今天的备份失败：%1</translation>
    </message>
    <message>
        <source>Looks once and records what is listening.</source>
        <translation>观测一次并记录正在监听的端口。</translation>
    </message>
    <message>
        <source>Record what ss printed elsewhere; - reads standard input.</source>
        <translation>记录 ss 在别处的输出；- 表示读取标准输入。</translation>
    </message>
    <message>
        <source>Only read; store nothing.</source>
        <translation>只读取；不保存。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>all that was in it is safe in %1; put it back, or a backup</source>
        <translation>其中的所有内容已安全保存在 %1；请放回该文件或某个备份</translation>
    </message>
    <message>
        <source>--all-hosts goes with none of --host, --input and --dry-run</source>
        <translation>--all-hosts 不能与 --host、--input 或 --dry-run 同时使用</translation>
    </message>
    <message>
        <source>to try a host, say: portmonote hosts test %1</source>
        <translation>要测试主机，请使用：portmonote hosts test %1</translation>
    </message>
    <message>
        <source>Another machine than this one: over ssh, or that of --input.</source>
        <translation>本机以外的机器：通过 ssh，或 --input 所属的机器。</translation>
    </message>
    <message>
        <source>This machine and all hosts of the list (see hosts).</source>
        <translation>本机及列表中的所有主机（参见 hosts）。</translation>
    </message>
</context>
<context>
    <name>VerbDiff</name>
    <message>
        <source>which two moments? Such as 2026-11-01T12:00 and now</source>
        <translation>哪两个时刻？例如 2026-11-01T12:00 和 now</translation>
    </message>
    <message>
        <source>%1: %2; told is what was known before</source>
        <translation>%1：%2；以下为此前已知的情况</translation>
    </message>
    <message>
        <source>nothing is different</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>What came (+), went (-), changed owner (!) or exposure (~) between two moments, such as 2026-11-01T12:00 (local time), 2026-11-01T12:00Z, 7d (ago) or now.</source>
        <translation>两个时刻之间哪些出现（+）、消失（-）、所有者变更（!）或暴露范围变更（~）；时刻例如 2026-11-01T12:00（本地时间）、2026-11-01T12:00Z、7d（之前）或 now。</translation>
    </message>
</context>
<context>
    <name>VerbExport</name>
    <message>
        <source>where to? Name a file, or - for standard output</source>
        <translation>写到哪里？请指定文件，或用 - 表示标准输出</translation>
    </message>
    <message>
        <source>--format takes json, csv or html</source>
        <translation>--format 的值可以是 json、csv 或 html</translation>
    </message>
    <message>
        <source>not all of it could be written: %1</source>
        <translation>未能全部写入：%1</translation>
    </message>
    <message>
        <source>Writes all there is into a file: json (to be imported again), csv or html.</source>
        <translation>将全部内容写入文件：json（可再次导入）、csv 或 html。</translation>
    </message>
    <message>
        <source>json, csv or html; else the file&apos;s ending tells.</source>
        <translation>json、csv 或 html；不指定时由文件扩展名决定。</translation>
    </message>
</context>
<context>
    <name>VerbForget</name>
    <message numerus="yes">
        <source>%1: first seen %2, %n event(s) of its history go.</source>
        <translation>
            <numerusform>%1：首次发现于 %2，其历史中的 %n 个事件将被删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its note goes, too.</source>
        <translation>其笔记也将删除。</translation>
    </message>
    <message>
        <source>Its note stays.</source>
        <translation>其笔记会保留。</translation>
    </message>
    <message>
        <source>It is listening: the next look will find it as a new port.</source>
        <translation>它正在监听：下次观测会将其视为新端口。</translation>
    </message>
    <message>
        <source>%1 has never been seen; --with-note forgets its note</source>
        <translation>从未发现过 %1；--with-note 可遗忘其笔记</translation>
    </message>
    <message>
        <source>%1 has never been seen</source>
        <translation>从未发现过 %1</translation>
    </message>
    <message>
        <source>%1: its note is forgotten</source>
        <translation>%1：其笔记已遗忘</translation>
    </message>
    <message>
        <source>forget it? [y/N]</source>
        <translation>要遗忘吗？[y/N]</translation>
    </message>
    <message>
        <source>%1: forgotten</source>
        <translation>%1：已遗忘</translation>
    </message>
    <message>
        <source>Deletes what was recorded of a port; asks first.</source>
        <translation>删除端口的记录；会先询问。</translation>
    </message>
    <message>
        <source>Forget its note, too; else that stays.</source>
        <translation>同时遗忘其笔记；否则保留。</translation>
    </message>
</context>
<context>
    <name>VerbHistory</name>
    <message>
        <source>--since takes a duration such as 90s, 24h or 7d</source>
        <translation>--since 的值是时长，例如 90s、24h 或 7d</translation>
    </message>
    <message>
        <source>What happened to one port, oldest first.</source>
        <translation>某个端口发生过的事，最早的在前。</translation>
    </message>
    <message>
        <source>Only what is younger than this, e.g. 7d.</source>
        <translation>只显示比此时长更近的内容，例如 7d。</translation>
    </message>
    <message>
        <source>In JSON, too: when nobody looked, and when the clock was set.</source>
        <translation>以 JSON 输出时，同时包含未观测的时段和时钟被调整的时刻。</translation>
    </message>
</context>
<context>
    <name>VerbHosts</name>
    <message>
        <source>refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>%1失败：%2</translation>
    </message>
    <message>
        <source>observed %1</source>
        <translation>观测于%1</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>尚未观测</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>not over ssh</source>
        <translation>不通过 ssh</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>不自动观测</translation>
    </message>
    <message>
        <source>--interval takes a time from 1m to 7d, e.g. 15m, not “%1”</source>
        <translation>--interval 接受 1m 到 7d 的时间，例如 15m，而不是“%1”</translation>
    </message>
    <message>
        <source>%1 is looked at %2</source>
        <translation>%1 的观测方式：%2</translation>
    </message>
    <message>
        <source>there is no host “%1”</source>
        <translation>没有主机“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation>
            <numerusform>%n 个端口正在监听</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of list, add, remove and test</source>
        <translation>“%1”不是 list、add、remove 或 test</translation>
    </message>
    <message>
        <source>one host at a time</source>
        <translation>一次只能指定一台主机</translation>
    </message>
    <message>
        <source>The other machines that are looked at over ssh.</source>
        <translation>通过 ssh 观测的其他机器。</translation>
    </message>
    <message>
        <source>What ssh is asked for, where it is another name.</source>
        <translation>交给 ssh 的名称（如与主机名称不同）。</translation>
    </message>
    <message>
        <source>How often to look, e.g. 15m; else every hour.</source>
        <translation>观测的间隔，例如 15m；默认每小时一次。</translation>
    </message>
    <message>
        <source>Look only when asked to.</source>
        <translation>仅按要求观测。</translation>
    </message>
</context>
<context>
    <name>VerbImport</name>
    <message>
        <source>there is no time zone “%1”; try one like Europe/Berlin</source>
        <translation>没有时区“%1”；请尝试 Europe/Berlin 之类的名称</translation>
    </message>
    <message>
        <source>its times are taken as those of %1; --timezone names another zone</source>
        <translation>其时间按时区 %1 处理；--timezone 可指定其他时区</translation>
    </message>
    <message>
        <source>in which time zone was it written? [%1]</source>
        <translation>它是在哪个时区写入的？[%1]</translation>
    </message>
    <message>
        <source>there is no time zone “%1”</source>
        <translation>没有时区“%1”</translation>
    </message>
    <message>
        <source>nothing in it is new</source>
        <translation>其中没有新内容</translation>
    </message>
    <message>
        <source>new: %1, %2, %3, %4</source>
        <translation>新增：%1、%2、%3、%4</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n 个端口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n 轮观测</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known port(s) get more history</source>
        <translation>
            <numerusform>%n 个已知端口增加了历史</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that say something else here are overwritten: %1</source>
        <translation>
            <numerusform>%n 条与此处内容不同的笔记被覆盖：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) say something else here, and are kept: %1 (--overwrite takes the file&apos;s)</source>
        <translation>
            <numerusform>%n 条笔记与此处内容不同，予以保留：%1（--overwrite 则采用文件中的）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not imported: %2. Nothing was changed.</source>
        <translation>未导入 %1：%2。未做任何更改。</translation>
    </message>
    <message>
        <source>which file?</source>
        <translation>哪个文件？</translation>
    </message>
    <message>
        <source>its host “%1” is taken for this machine; --host keeps it apart</source>
        <translation>其主机“%1”被视为本机；--host 可将其分开</translation>
    </message>
    <message>
        <source>Adds an export of this program, or the data of the original web Portmonote.</source>
        <translation>添加本程序的导出文件，或原网页版 Portmonote 的数据。</translation>
    </message>
    <message>
        <source>Where the web Portmonote ran, e.g. Europe/Berlin.</source>
        <translation>网页版 Portmonote 运行所在的时区，例如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>Whose ports those of a web Portmonote are; else this machine&apos;s.</source>
        <translation>网页版 Portmonote 的端口属于哪台机器；否则视为本机。</translation>
    </message>
    <message>
        <source>Take the file&apos;s notes where others are here.</source>
        <translation>此处笔记与文件不同时，采用文件中的笔记。</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>只说明会做什么。</translation>
    </message>
</context>
<context>
    <name>VerbList</name>
    <message>
        <source>gone since %1</source>
        <translation>自 %1 起已消失</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>PORT</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>REACHABLE FROM</source>
        <translation>可访问范围</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>there is no state “%1”</source>
        <translation>没有状态“%1”</translation>
    </message>
    <message>
        <source>nothing matched</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>The ports, most urgent first; FILTER as in the search box.</source>
        <translation>列出端口，最紧急的在前；FILTER 与搜索框相同。</translation>
    </message>
    <message>
        <source>Print comma separated values.</source>
        <translation>输出逗号分隔的值。</translation>
    </message>
    <message>
        <source>Only ports in this state; may be repeated.</source>
        <translation>只列出处于此状态的端口；可重复使用。</translation>
    </message>
    <message>
        <source>Also ports that are gone and that nothing was expected of.</source>
        <translation>同时列出已消失且未预期存在的端口。</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>主机</translation>
    </message>
</context>
<context>
    <name>VerbNamespaces</name>
    <message>
        <source>this one</source>
        <translation>当前命名空间</translation>
    </message>
    <message>
        <source>named %1</source>
        <translation>名为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), the first is %1 (pid %2)</source>
        <translation>
            <numerusform>%n 个进程，第一个是 %1（PID %2）</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>那里没有监听程序</translation>
    </message>
    <message>
        <source>The network namespaces of this machine, and what listens in them.</source>
        <translation>本机的网络命名空间，以及其中的监听程序。</translation>
    </message>
</context>
<context>
    <name>VerbNote</name>
    <message>
        <source>--exposure takes loopback, link-local, lan, all or any</source>
        <translation>--exposure 的值可以是 loopback、link-local、lan、all 或 any</translation>
    </message>
    <message>
        <source>--risk takes trusted, expected or suspicious; empty takes the judgement back</source>
        <translation>--risk 的值可以是 trusted、expected 或 suspicious；留空则撤回判定</translation>
    </message>
    <message>
        <source>--pin and --unpin exclude each other</source>
        <translation>--pin 与 --unpin 互斥</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>there is no note on %1</source>
        <translation>%1 没有笔记</translation>
    </message>
    <message>
        <source>Writes, or without options shows, the note on a port.</source>
        <translation>编写端口的笔记；不带选项时显示笔记。</translation>
    </message>
    <message>
        <source>A short name.</source>
        <translation>简短的名称。</translation>
    </message>
    <message>
        <source>More words, in Markdown.</source>
        <translation>更多说明，使用 Markdown。</translation>
    </message>
    <message>
        <source>Who looks after it.</source>
        <translation>由谁维护。</translation>
    </message>
    <message>
        <source>web, db, tunnel, test, …</source>
        <translation>web、db、tunnel、test…</translation>
    </message>
    <message>
        <source>trusted, expected or suspicious.</source>
        <translation>trusted、expected 或 suspicious。</translation>
    </message>
    <message>
        <source>A tag; may be repeated. They replace those that are there.</source>
        <translation>标签；可重复使用。将替换已有的标签。</translation>
    </message>
    <message>
        <source>One more tag; may be repeated.</source>
        <translation>增加一个标签；可重复使用。</translation>
    </message>
    <message>
        <source>A tag less; may be repeated.</source>
        <translation>去掉一个标签；可重复使用。</translation>
    </message>
    <message>
        <source>The widest exposure that is fine: loopback, link-local, lan, all or any.</source>
        <translation>允许的最大暴露范围：loopback、link-local、lan、all 或 any。</translation>
    </message>
    <message>
        <source>The note is for whoever is behind the port now.</source>
        <translation>笔记改为针对端口的当前所有者。</translation>
    </message>
    <message>
        <source>Keep it near the top.</source>
        <translation>置顶显示。</translation>
    </message>
    <message>
        <source>Let it go again.</source>
        <translation>取消置顶。</translation>
    </message>
    <message>
        <source>Of another machine than this one, or of all that a pattern such as web* names.</source>
        <translation>本机以外某台机器的笔记，或 web* 之类的模式所指全部主机的笔记。</translation>
    </message>
    <message>
        <source>Begin a note for this host alone, where one for a pattern applies.</source>
        <translation>在已适用某个模式的笔记时，为此主机单独新建笔记。</translation>
    </message>
</context>
<context>
    <name>VerbShow</name>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>可访问范围</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>信息来源</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Pid</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>可执行文件</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Cgroup</source>
        <translation>Cgroup</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>首次发现</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近发现</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>消失时间</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Note&apos;s owner</source>
        <translation>笔记负责人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>All there is about one port, e.g. tcp/8080.</source>
        <translation>某个端口的全部信息，例如 tcp/8080。</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>其他所有者</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>启动者</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>在网络中</translation>
    </message>
</context>
<context>
    <name>VerbStatus</name>
    <message>
        <source>Observed %1.</source>
        <translation>观测于%1。</translation>
    </message>
    <message>
        <source>The machine in one sentence; ends with 1 when something needs attention.</source>
        <translation>用一句话概括本机；有需要关注之处时以 1 退出。</translation>
    </message>
</context>
<context>
    <name>VerbStop</name>
    <message>
        <source>stop it? [y/N]</source>
        <translation>要停止吗？[y/N]</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1：已停止</translation>
    </message>
    <message>
        <source>Stops what listens there, by who supervises it; says how, and asks first.</source>
        <translation>按监管方式停止在该处监听的程序；先说明方式并询问。</translation>
    </message>
</context>
<context>
    <name>VerbWhy</name>
    <message>
        <source>nobody can be found behind %1, and nothing was stored about it</source>
        <translation>找不到 %1 的所有者，也没有存储过相关信息</translation>
    </message>
    <message>
        <source>nobody can be found behind %1 now; this was stored before</source>
        <translation>目前找不到 %1 的所有者；以下为此前存储的信息</translation>
    </message>
    <message>
        <source>nobody listens on %1 any more; this was stored before</source>
        <translation>%1 上已没有监听程序；以下为此前存储的信息</translation>
    </message>
    <message>
        <source>nothing was stored about %1</source>
        <translation>没有存储过 %1 的相关信息</translation>
    </message>
    <message>
        <source>Why it is running: who started whom, and what keeps it running.</source>
        <translation>为何在运行：由谁启动，又是什么让它持续运行。</translation>
    </message>
    <message>
        <source>What was found out each time that it was run in another way, the oldest first; asks nobody.</source>
        <translation>列出每次运行方式改变时查明的信息，最早的在前；不进行查询。</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1（PID %2）</translation>
    </message>
    <message>
        <source>%1 (%2 before this look)</source>
        <translation>%1（此次观测前 %2）</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>可执行文件</translation>
    </message>
    <message>
        <source>%1 (deleted since)</source>
        <translation>%1（之后已删除）</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>维持者</translation>
    </message>
    <message>
        <source>Unit file</source>
        <translation>单元文件</translation>
    </message>
    <message>
        <source>Unit state</source>
        <translation>单元状态</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>%1, branch %2</source>
        <translation>%1，分支 %2</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>监听</translation>
    </message>
    <message>
        <source>Told by witr, %1</source>
        <translation>由 witr 提供，%1</translation>
    </message>
    <message>
        <source>Told by /proc, %1</source>
        <translation>由 /proc 提供，%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>systemd: %1</source>
        <translation>systemd：%1</translation>
    </message>
    <message>
        <source>container: %1</source>
        <translation>容器：%1</translation>
    </message>
    <message>
        <source>cron: %1</source>
        <translation>cron：%1</translation>
    </message>
    <message>
        <source>an ssh session: %1</source>
        <translation>ssh 会话：%1</translation>
    </message>
    <message>
        <source>a shell: %1</source>
        <translation>shell：%1</translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation>为何存在</translation>
    </message>
    <message>
        <source>Why it is running</source>
        <translation>为何在运行</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>启动链</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
</context>
</TS>

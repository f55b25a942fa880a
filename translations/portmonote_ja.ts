<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Alert</name>
    <message>
        <source>It is trusted, and has been gone since %1.</source>
        <translation>信頼済みですが、%1 から消失しています。</translation>
    </message>
    <message>
        <source>It is trusted, and it is gone.</source>
        <translation>信頼済みですが、消失しました。</translation>
    </message>
    <message>
        <source>%1 It was %2.</source>
        <translation>%1 以前は %2 でした。</translation>
    </message>
    <message>
        <source>It can be reached from %1.</source>
        <translation>公開範囲は「%1」です。</translation>
    </message>
    <message>
        <source> Behind it: %1.</source>
        <translation> 所有者: %1。</translation>
    </message>
    <message>
        <source>A suspicious port listens</source>
        <translation>不審なポートが待ち受けている</translation>
    </message>
    <message>
        <source>Somebody else is behind a port that has a note</source>
        <translation>メモのあるポートの所有者が変わった</translation>
    </message>
    <message>
        <source>A port can be reached from further away than its note allows</source>
        <translation>メモで許容した範囲より広くからポートに到達できる</translation>
    </message>
    <message>
        <source>A trusted service is gone</source>
        <translation>信頼済みサービスが消失した</translation>
    </message>
    <message>
        <source>The summary of the first look</source>
        <translation>最初の観測のまとめ</translation>
    </message>
    <message>
        <source>Suspicious: %1</source>
        <translation>不審: %1</translation>
    </message>
    <message>
        <source>Somebody else on %1</source>
        <translation>%1 の所有者が変わりました</translation>
    </message>
    <message>
        <source>More exposed: %1</source>
        <translation>公開範囲が拡大: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>消失: %1</translation>
    </message>
    <message>
        <source>Portmonote has taken its first look</source>
        <translation>Portmonote が最初の観測を行いました</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listen on this machine.</source>
        <translation>
            <numerusform>このマシンでは %n 件のポートが待ち受けています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) a look.</source>
        <translation>
            <numerusform>そのうち %n 件は確認が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on you are told of what is new, not of what was there.</source>
        <translation>今後は、すでにあったものではなく、新しいものをお知らせします。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a port, a host</comment>
        <translation>%2 の %1</translation>
    </message>
</context>
<context>
    <name>AlertMute</name>
    <message>
        <source>tcp and udp %1</source>
        <translation>tcp と udp の %1</translation>
    </message>
</context>
<context>
    <name>ArchiveJson</name>
    <message>
        <source>is no mask of days</source>
        <translation>日のマスクではありません</translation>
    </message>
    <message>
        <source>is no report of why it runs</source>
        <translation>実行理由のレポートではありません</translation>
    </message>
    <message>
        <source>is no heartbeat</source>
        <translation>ハートビートではありません</translation>
    </message>
    <message>
        <source>the list “%1” is missing</source>
        <translation>リスト「%1」がありません</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>it was written by a newer version of Portmonote; update the program</source>
        <translation>より新しいバージョンの Portmonote で書かれています。プログラムを更新してください</translation>
    </message>
    <message>
        <source>%1: %2 is there twice</source>
        <translation>%1: %2 が重複しています</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 を削除できません: %2</translation>
    </message>
</context>
<context>
    <name>AwayNews</name>
    <message>
        <source>reachable from %1 since %2</source>
        <translation>%2 から公開範囲: %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 から %1</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>出現 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>消失 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed, or were gone for a while</source>
        <translation>
            <numerusform>変更または一時消失 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came and went</source>
        <translation>
            <numerusform>出現後に消失 %n 件</numerusform>
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
        <translation>「%1」は不明な値です</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>is too long (%1 characters; %2 at the most)</source>
        <translation>長すぎます (%1 文字、最大 %2 文字)</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>整数ではありません</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 は %2 から %3 の範囲にありません</translation>
    </message>
    <message>
        <source>has too many entries</source>
        <translation>項目が多すぎます</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>リストではありません</translation>
    </message>
    <message>
        <source>holds something else than short texts</source>
        <translation>短いテキスト以外のものが含まれています</translation>
    </message>
    <message>
        <source>“%1” is no time in UTC</source>
        <translation>「%1」は UTC の時刻ではありません</translation>
    </message>
</context>
<context>
    <name>CollectError</name>
    <message>
        <source>the program ss was not found; install the package iproute2</source>
        <translation>プログラム ss が見つかりません。パッケージ iproute2 をインストールしてください</translation>
    </message>
    <message>
        <source>ss could not be started (%1)</source>
        <translation>ss を開始できませんでした (%1)</translation>
    </message>
    <message>
        <source>ss did not answer in time and was ended</source>
        <translation>ss が時間内に応答しなかったため、終了させました</translation>
    </message>
    <message>
        <source>ss printed far too much and was ended</source>
        <translation>ss の出力が多すぎるため、終了させました</translation>
    </message>
    <message>
        <source>ss was ended by a signal</source>
        <translation>ss がシグナルにより終了しました</translation>
    </message>
    <message>
        <source>ss ended with code %1</source>
        <translation>ss がコード %1 で終了しました</translation>
    </message>
    <message>
        <source>ss ended with code %1: %2</source>
        <translation>ss がコード %1 で終了しました: %2</translation>
    </message>
    <message>
        <source>ss complained: %1</source>
        <translation>ss がエラーを報告しました: %1</translation>
    </message>
    <message>
        <source>ss printed nothing, although there is something to see</source>
        <translation>対象があるはずなのに、ss は何も出力しませんでした</translation>
    </message>
    <message>
        <source>ss printed something that is not understood: “%1”</source>
        <translation>ss の出力に解釈できないものがあります: 「%1」</translation>
    </message>
    <message>
        <source>the output of ss was cut off</source>
        <translation>ss の出力が途中で切れています</translation>
    </message>
    <message>
        <source>ss could not ask the kernel and told only a part</source>
        <translation>ss がカーネルに問い合わせできず、一部しか得られませんでした</translation>
    </message>
    <message>
        <source>the input is empty</source>
        <translation>入力が空です</translation>
    </message>
    <message>
        <source>the input cannot be read (%1)</source>
        <translation>入力を読み取れません (%1)</translation>
    </message>
    <message>
        <source>the observation was cancelled</source>
        <translation>観測がキャンセルされました</translation>
    </message>
    <message>
        <source>the program ssh was not found; install the package openssh-client</source>
        <translation>プログラム ssh が見つかりません。パッケージ openssh-client をインストールしてください</translation>
    </message>
    <message>
        <source>its name has no address; see its entry in ~/.ssh/config (%1)</source>
        <translation>名前に対応するアドレスがありません。~/.ssh/config の該当項目を確認してください (%1)</translation>
    </message>
    <message>
        <source>it cannot be reached (%1)</source>
        <translation>接続できません (%1)</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>it does not let us in without a password or passphrase; give it your key (ssh-copy-id), and load the key into your agent (ssh-add)</source>
        <translation>パスワードまたはパスフレーズなしではログインできません。公開鍵を登録し (ssh-copy-id)、鍵をエージェントに読み込んでください (ssh-add)</translation>
    </message>
    <message>
        <source>its host key has changed: it may be another machine. Where that is expected, remove the old key (ssh-keygen -R) and connect once by hand</source>
        <translation>ホスト鍵が変わっています。別のマシンの可能性があります。想定どおりの変更であれば、古い鍵を削除し (ssh-keygen -R)、一度手動で接続してください</translation>
    </message>
    <message>
        <source>its host key is not known yet; connect once by hand with ssh and confirm it</source>
        <translation>ホスト鍵がまだ登録されていません。一度 ssh で手動で接続し、確認してください</translation>
    </message>
    <message>
        <source>the connection broke off in the middle</source>
        <translation>接続が途中で切れました</translation>
    </message>
    <message>
        <source>the connection broke off in the middle (%1)</source>
        <translation>接続が途中で切れました (%1)</translation>
    </message>
    <message>
        <source>ssh says: %1</source>
        <translation>ssh のメッセージ: %1</translation>
    </message>
    <message>
        <source>it has no program ss; install the package iproute2 there</source>
        <translation>プログラム ss がありません。接続先にパッケージ iproute2 をインストールしてください</translation>
    </message>
    <message>
        <source>what answered there ran no command; its account needs a POSIX shell</source>
        <translation>応答はありましたが、コマンドが実行されませんでした。接続先のアカウントには POSIX シェルが必要です</translation>
    </message>
    <message>
        <source>what answered there ran no command; its account needs a POSIX shell (“%1”)</source>
        <translation>応答はありましたが、コマンドが実行されませんでした。接続先のアカウントには POSIX シェルが必要です (「%1」)</translation>
    </message>
    <message>
        <source>there is not enough memory, or there are too many processes, for a look</source>
        <translation>メモリーが足りないか、プロセスが多すぎるため、観測できません</translation>
    </message>
</context>
<context>
    <name>CommandLineInterface</name>
    <message>
        <source>The database, instead of the user&apos;s own.</source>
        <translation>ユーザー自身のものの代わりに使うデータベース。</translation>
    </message>
    <message>
        <source>A threshold, e.g. high-uptime=24h, flap-count=4, flap-window=24h; may be repeated.</source>
        <translation>しきい値。例: high-uptime=24h, flap-count=4, flap-window=24h。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>動詞:</translation>
    </message>
    <message>
        <source>Shows what this machine listens on, and remembers what you know about it.

Without a verb the window opens.

%1</source>
        <translation>このマシンが待ち受けているポートを表示し、それについて分かっていることを記憶します。

動詞を指定しないとウィンドウが開きます。

%1</translation>
    </message>
    <message>
        <source>One of the verbs above.</source>
        <translation>上記の動詞のいずれか。</translation>
    </message>
    <message>
        <source>what was to be printed could not be written</source>
        <translation>出力を書き込めませんでした</translation>
    </message>
    <message>
        <source>portmonote: there is no verb “%1”</source>
        <translation>portmonote: 動詞「%1」はありません</translation>
    </message>
</context>
<context>
    <name>ContentCheck</name>
    <message>
        <source>more than one row tells of it</source>
        <translation>これに関する行が複数あります</translation>
    </message>
    <message>
        <source>a part of its history ends before it begins</source>
        <translation>履歴の一部で、終了が開始より前になっています</translation>
    </message>
    <message>
        <source>its history is not in order, though no clock was set</source>
        <translation>時計の変更がないのに、履歴の順序が正しくありません</translation>
    </message>
    <message>
        <source>%1: the note is not as Portmonote wrote it: the disk, or another program, changed it. Compare it with a backup; saving it takes it as it is.</source>
        <translation>%1: メモが Portmonote の書いた内容と異なります。ディスクまたはほかのプログラムにより変わっています。バックアップと比べてください。保存すると、今の内容をそのまま受け入れます。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>it is a link. Name the file that it points to.</source>
        <translation>リンクです。リンク先のファイルを指定してください。</translation>
    </message>
    <message>
        <source>it is no file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>it belongs to somebody else. Only its owner can use it.</source>
        <translation>ほかのユーザーのものです。使えるのは所有者だけです。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>読み取れません</translation>
    </message>
</context>
<context>
    <name>DatabaseCheck</name>
    <message>
        <source>a port that is gone has no time since when</source>
        <translation>消失したポートに消失時刻がありません</translation>
    </message>
    <message>
        <source>the addresses of a port are no list</source>
        <translation>ポートのアドレスがリストではありません</translation>
    </message>
    <message>
        <source>the tags of a note are no list</source>
        <translation>メモのタグがリストではありません</translation>
    </message>
    <message>
        <source>the heartbeat that a port goes on with is not its own</source>
        <translation>ポートが継続しているハートビートが、そのポートのものではありません</translation>
    </message>
    <message>
        <source>row %2 of %1 belongs to a row that is not there</source>
        <translation>%1 の行 %2 が属する行がありません</translation>
    </message>
</context>
<context>
    <name>DatabaseRecovery</name>
    <message numerus="yes">
        <source>%1 (%n day(s) old, %2)</source>
        <translation>
            <numerusform>%1 (%n 日前、%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (of today, %2)</source>
        <translation>%1 (今日、%2)</translation>
    </message>
    <message>
        <source>The backup is in its place.</source>
        <translation>バックアップを復元しました。</translation>
    </message>
    <message>
        <source>The backup is in its place. What was there is in %1.</source>
        <translation>バックアップを復元しました。以前の内容は %1 にあります。</translation>
    </message>
    <message>
        <source>%1 The damaged one is in %2.</source>
        <translation>%1 破損したものは %2 にあります。</translation>
    </message>
    <message>
        <source>%1 (made while the clock was ahead, %2)</source>
        <translation>%1 (時計が進んでいたときに作成、%2)</translation>
    </message>
    <message>
        <source>%1 (rescued when the database went, %2)</source>
        <translation>%1 (データベースが失われたときに救出、%2)</translation>
    </message>
</context>
<context>
    <name>DerivedState</name>
    <message>
        <source>someone else</source>
        <translation>ほかの誰か</translation>
    </message>
    <message>
        <source>The note was for %1 run by user id %2; now user id %3 runs it.</source>
        <translation>メモはユーザー ID %2 が実行する %1 のものでしたが、現在はユーザー ID %3 が実行しています。</translation>
    </message>
    <message>
        <source>The note was for %1; now it is %2.</source>
        <translation>メモは %1 のものでしたが、現在は %2 です。</translation>
    </message>
    <message>
        <source>… %1</source>
        <translation>… %1</translation>
    </message>
    <message numerus="yes">
        <source>It came or went %n time(s) within %1: %2.</source>
        <translation>
            <numerusform>%1の間に %n 回、出現または消失しました: %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>不審</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>フラッピング</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>ゴースト</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>未レビュー</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>様子見</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>想定内</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Nobody can be found behind it, and no note explains it.</source>
        <translation>所有者が見つからず、説明するメモもありません。</translation>
    </message>
    <message>
        <source>Its note marks it as suspicious.</source>
        <translation>メモで不審とされています。</translation>
    </message>
    <message>
        <source>It can be reached from %1; the note allows %2.</source>
        <translation>公開範囲は「%1」ですが、メモで許容されているのは「%2」です。</translation>
    </message>
    <message>
        <source>Its note expects it, and it has been gone since %1.</source>
        <translation>メモで想定されていますが、%1 から消失しています。</translation>
    </message>
    <message>
        <source>Its note expects it, and it is gone.</source>
        <translation>メモで想定されていますが、消失しています。</translation>
    </message>
    <message>
        <source>Trusted, and up for %1.</source>
        <translation>信頼済みで、稼働時間は%1です。</translation>
    </message>
    <message>
        <source>Trusted, and up for %1; healthy from %2 on.</source>
        <translation>信頼済みで、稼働時間は%1です。%2 から正常になります。</translation>
    </message>
    <message>
        <source>Trusted, but its note was written while nobody was behind it. Is it meant for %1?</source>
        <translation>信頼済みですが、メモは所有者がいないときに書かれました。%1 のためのメモですか?</translation>
    </message>
    <message>
        <source>Trusted for %1, but who is behind it now cannot be seen.</source>
        <translation>%1 として信頼済みですが、現在の所有者を確認できません。</translation>
    </message>
    <message>
        <source>Its note expects it.</source>
        <translation>メモで想定されています。</translation>
    </message>
    <message>
        <source>Nobody has written a note about it yet.</source>
        <translation>まだ誰もメモを書いていません。</translation>
    </message>
    <message>
        <source>Its note does not say whether it is trusted or expected.</source>
        <translation>メモには、信頼済みか想定内かが書かれていません。</translation>
    </message>
    <message>
        <source>Gone since %1; nothing was expected of it.</source>
        <translation>%1 から消失しています。存在は想定されていませんでした。</translation>
    </message>
    <message>
        <source>Gone; nothing was expected of it.</source>
        <translation>消失しました。存在は想定されていませんでした。</translation>
    </message>
    <message>
        <source>The note was for %1 on a socket of user id %2; now user id %3 opened it.</source>
        <translation>メモはユーザー ID %2 のソケット上の %1 のものでしたが、現在はユーザー ID %3 が開いています。</translation>
    </message>
    <message>
        <source>The note was for %1; now it runs somewhere else (another container, or none).</source>
        <translation>メモは %1 のものでしたが、現在は別の場所 (別のコンテナー、またはコンテナー外) で実行されています。</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
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
        <translation>入力中の内容を随時保管できません (%1)。早めに保存してください。</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>%1 is no regular file; nothing was written</source>
        <translation>%1 は通常のファイルではありません。何も書き込みませんでした</translation>
    </message>
    <message>
        <source>%1 is the database itself; name another file</source>
        <translation>%1 はデータベースそのものです。別のファイルを指定してください</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation>このマシンのみ</translation>
    </message>
    <message>
        <source>this link only</source>
        <translation>このリンクのみ</translation>
    </message>
    <message>
        <source>one network</source>
        <translation>1 つのネットワーク</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>すべてのネットワーク</translation>
    </message>
</context>
<context>
    <name>GlanceSummary</name>
    <message>
        <source>unknown owner</source>
        <translation>所有者不明</translation>
    </message>
    <message>
        <source>No services on this machine</source>
        <translation>このマシンにサービスはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>把握済み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed</source>
        <translation>
            <numerusform>未レビュー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspicious</source>
        <translation>
            <numerusform>不審 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) on this machine: %1</source>
        <translation>
            <numerusform>このマシンのサービス %n 件: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flapping</source>
        <translation>
            <numerusform>フラッピング %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>不在 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>what is shown is from %1</source>
        <translation>表示内容は%1のものです</translation>
    </message>
    <message>
        <source>nothing has been observed yet</source>
        <translation>まだ何も観測していません</translation>
    </message>
    <message>
        <source>The last observation failed: %1 — %2.</source>
        <translation>前回の観測に失敗しました: %1 — %2。</translation>
    </message>
    <message>
        <source>Nothing has been observed yet.</source>
        <translation>まだ何も観測していません。</translation>
    </message>
    <message>
        <source>Not observed for %1; what is shown may have changed since.</source>
        <translation>%1の間、観測していません。表示内容はその後変わった可能性があります。</translation>
    </message>
    <message>
        <source>held by no process</source>
        <translation>保持プロセスなし</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a port, a host</comment>
        <translation>%2 の %1</translation>
    </message>
    <message numerus="yes">
        <source>on %n host(s)</source>
        <translation>
            <numerusform>ホスト %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a host</comment>
        <translation>ホスト %1</translation>
    </message>
    <message>
        <source>No services %1</source>
        <comment>on a host</comment>
        <translation>%1 にサービスはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) %1: %2</source>
        <comment>on a host</comment>
        <translation>
            <numerusform>%1 のサービス %n 件: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostName</name>
    <message>
        <source>the name of a host is missing</source>
        <translation>ホストの名前がありません</translation>
    </message>
    <message>
        <source>“%1” is too long for the name of a host</source>
        <translation>「%1」はホストの名前として長すぎます</translation>
    </message>
    <message>
        <source>“%1” names no host: it begins with “-”</source>
        <translation>「%1」はホストの名前ではありません。「-」で始まっています</translation>
    </message>
    <message>
        <source>“%1” names no host: it holds blanks or invisible characters</source>
        <translation>「%1」はホストの名前ではありません。空白または見えない文字を含んでいます</translation>
    </message>
    <message>
        <source>“%1” is a pattern and names no single host</source>
        <translation>「%1」はパターンであり、1 つのホストを指していません</translation>
    </message>
    <message>
        <source>“%1” is this machine; it needs no ssh</source>
        <translation>「%1」はこのマシンです。ssh は不要です</translation>
    </message>
    <message>
        <source>“%1” cannot be handed to ssh; give the host a plain name in ~/.ssh/config</source>
        <translation>「%1」は ssh に渡せません。~/.ssh/config でホストに単純な名前を付けてください</translation>
    </message>
</context>
<context>
    <name>HostOverview</name>
    <message>
        <source>this machine</source>
        <translation>このマシン</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Services on this machine</source>
        <translation>このマシンのサービス</translation>
    </message>
    <message>
        <source>Observed on %1</source>
        <translation>観測日時: %1</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>作成日時: %1</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>公開範囲</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回観測</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Notes of ports that nobody has been seen on</source>
        <translation>まだ誰も観測されていないポートのメモ</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>it is a link; name the file itself</source>
        <translation>リンクです。ファイルそのものを指定してください</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is too big (%1 MiB; %2 at the most)</source>
        <translation>大きすぎます (%1 MiB、最大 %2 MiB)</translation>
    </message>
    <message>
        <source>no copy of it can be made (%1)</source>
        <translation>コピーを作成できません (%1)</translation>
    </message>
    <message>
        <source>it is neither JSON nor a database (%1, at byte %2)</source>
        <translation>JSON でもデータベースでもありません (%1、バイト位置 %2)</translation>
    </message>
    <message>
        <source>it is JSON, but of another program</source>
        <translation>JSON ですが、ほかのプログラムのものです</translation>
    </message>
</context>
<context>
    <name>LaunchRequest</name>
    <message>
        <source>Start without showing the window.</source>
        <translation>ウィンドウを表示せずに起動します。</translation>
    </message>
    <message>
        <source>Look now.</source>
        <translation>今すぐ観測します。</translation>
    </message>
    <message>
        <source>Show the suspicious ports only.</source>
        <translation>不審なポートだけを表示します。</translation>
    </message>
    <message>
        <source>Open the settings.</source>
        <translation>設定を開きます。</translation>
    </message>
    <message>
        <source>Search for TEXT, as in the search box.</source>
        <translation>検索ボックスと同じように TEXT を検索します。</translation>
    </message>
    <message>
        <source>Show the card of a port, e.g. tcp/8080.</source>
        <translation>ポートのカードを表示します。例: tcp/8080。</translation>
    </message>
    <message>
        <source>“%1” names no port; write it like tcp/8080</source>
        <translation>「%1」はポートを表していません。tcp/8080 のように書いてください</translation>
    </message>
</context>
<context>
    <name>LegacyArchive</name>
    <message>
        <source>the list “%1” is missing</source>
        <translation>リスト「%1」がありません</translation>
    </message>
    <message>
        <source>“%1” is no local time</source>
        <translation>「%1」はローカル時刻ではありません</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>「%1」は不明な値です</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>重複しています</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 が重複しています</translation>
    </message>
    <message>
        <source>belongs to no port of this file</source>
        <translation>このファイルのどのポートにも属していません</translation>
    </message>
</context>
<context>
    <name>LegacyDatabase</name>
    <message>
        <source>it holds nothing</source>
        <translation>何も含まれていません</translation>
    </message>
    <message>
        <source>the table “%1” is missing: it is no database of the web Portmonote</source>
        <translation>テーブル「%1」がありません。Web 版 Portmonote のデータベースではありません</translation>
    </message>
    <message>
        <source>the table “%1” is too long</source>
        <translation>テーブル「%1」が長すぎます</translation>
    </message>
    <message>
        <source>%1[%2].%3: is no text</source>
        <translation>%1[%2].%3: テキストではありません</translation>
    </message>
    <message>
        <source>it is a database of this program itself; open it with --database, or export it there and import that</source>
        <translation>このプログラム自身のデータベースです。--database で開くか、そちらでエクスポートしたものをインポートしてください</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>破損しています: %1</translation>
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
        <translation>検索: postgres, :5432, state:ghost, tag:prod, exposed:all, owner:alice</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>検索の誤り</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Scan now</source>
        <translation>今すぐスキャン(&amp;S)</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>バックアップを復元(&amp;B)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Review what is new</source>
        <translation>新しいものをレビュー(&amp;R)</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show what is &amp;gone</source>
        <translation>消失したものを表示(&amp;G)</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Portmonote</source>
        <translation>Portmonote について(&amp;A)</translation>
    </message>
    <message>
        <source>Show all o&amp;wners…</source>
        <translation>すべての所有者を表示(&amp;W)…</translation>
    </message>
    <message>
        <source>Asks once for an administrator&apos;s password, and looks which processes of other users listen</source>
        <translation>管理者のパスワードを一度だけ求め、ほかのユーザーのどのプロセスが待ち受けているかを調べます</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>タイムライン(&amp;T)</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Show a &amp;moment of the past…</source>
        <translation>過去の時点を表示(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>&amp;Compare two moments…</source>
        <translation>2 つの時点を比較(&amp;C)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>&amp;Network namespaces…</source>
        <translation>ネットワーク名前空間(&amp;N)…</translation>
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
        <translation>nsenter がインストールされていません (パッケージ util-linux)。</translation>
    </message>
    <message>
        <source>Looking into it needs the rights of root.</source>
        <translation>中を調べるには root 権限が必要です。</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>The port that this note is about</source>
        <translation>このメモの対象のポート</translation>
    </message>
    <message>
        <source>Whom the note was written for</source>
        <translation>このメモの元の対象</translation>
    </message>
    <message>
        <source>It is &amp;for this one now</source>
        <translation>今の所有者のメモにする(&amp;F)</translation>
    </message>
    <message>
        <source>The note is for this one now</source>
        <translation>このメモを今の所有者のものにする</translation>
    </message>
    <message>
        <source>Where this text comes from</source>
        <translation>このテキストの由来</translation>
    </message>
    <message>
        <source>&amp;Back to what is stored</source>
        <translation>保存済みの内容に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Back to what is stored</source>
        <translation>保存済みの内容に戻す</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>タイトル(&amp;I)</translation>
    </message>
    <message>
        <source>What you call it, e.g. Build cache</source>
        <translation>呼び名。例: ビルドキャッシュ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Where the suggestion comes from</source>
        <translation>候補の由来</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>May be &amp;reached from</source>
        <translation>許容する公開範囲(&amp;R)</translation>
    </message>
    <message>
        <source>May be reached from</source>
        <translation>許容する公開範囲</translation>
    </message>
    <message>
        <source>Reachable from further away than this is suspicious</source>
        <translation>これより広い範囲から到達できると不審とみなします</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>担当者(&amp;O)</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>管理している人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>種類(&amp;Y)</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>サービスの種類</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>&amp;Pin it near the top</source>
        <translation>上の方にピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Pin it near the top</source>
        <translation>上の方にピン留め</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>What it is for, how to restart it, whom to ask. Markdown is fine.</source>
        <translation>用途、再起動の方法、問い合わせ先など。Markdown が使えます。</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>プレビュー(&amp;W)</translation>
    </message>
    <message>
        <source>Preview of the description</source>
        <translation>説明のプレビュー</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>Your changes are not saved.</source>
        <translation>変更は保存されていません。</translation>
    </message>
    <message>
        <source>Disc&amp;ard them</source>
        <translation>破棄(&amp;A)</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
</context>
<context>
    <name>NoteSuggester</name>
    <message>
        <source>the unit %1</source>
        <translation>ユニット %1</translation>
    </message>
    <message>
        <source>the package %1</source>
        <translation>パッケージ %1</translation>
    </message>
    <message>
        <source>its command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>the service name that is registered for the port</source>
        <translation>このポートに登録されているサービス名</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>不明なユーザー</translation>
    </message>
    <message>
        <source>%1, user %2</source>
        <translation>%1、ユーザー %2</translation>
    </message>
    <message>
        <source>%1 (its process is hidden: belongs to %2)</source>
        <translation>%1 (プロセスは見えません。%2 のものです)</translation>
    </message>
    <message>
        <source>hidden: belongs to %1; run with more rights to see it</source>
        <translation>見えません: %1 のものです。見るにはより高い権限で実行してください</translation>
    </message>
    <message>
        <source>the kernel (%1)</source>
        <translation>カーネル (%1)</translation>
    </message>
    <message>
        <source>unknown: no process holds it</source>
        <translation>不明: 保持しているプロセスがありません</translation>
    </message>
    <message>
        <source>unknown: no process holds it (opened by %1)</source>
        <translation>不明: 保持しているプロセスがありません (開いたのは %1)</translation>
    </message>
    <message>
        <source>confirmed through /proc</source>
        <translation>/proc で確認</translation>
    </message>
    <message>
        <source>as ss reported it; not confirmed</source>
        <translation>ss の報告どおり (未確認)</translation>
    </message>
    <message>
        <source>inferred from the socket</source>
        <translation>ソケットから推定</translation>
    </message>
    <message>
        <source>inferred from the socket&apos;s cgroup</source>
        <translation>ソケットの cgroup から推定</translation>
    </message>
    <message>
        <source>nothing tells who it is</source>
        <translation>手がかりがありません</translation>
    </message>
    <message>
        <source>user id %1</source>
        <translation>ユーザー ID %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, started by %2</source>
        <translation>%1、起動元: %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1、%2 内</translation>
    </message>
    <message>
        <source>hidden in another process namespace: opened by %1</source>
        <translation>別のプロセス名前空間にあり見えません: 開いたのは %1</translation>
    </message>
    <message>
        <source>held by no process: its descriptor is in flight (%1)</source>
        <translation>保持プロセスなし: ディスクリプターは受け渡し中 (%1)</translation>
    </message>
    <message>
        <source>as the container engine reports it</source>
        <translation>コンテナーエンジンの報告どおり</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>only in its own network</source>
        <translation>自身のネットワーク内のみ</translation>
    </message>
</context>
<context>
    <name>OwnerEvidence</name>
    <message>
        <source>process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>socket activation</source>
        <translation>ソケットアクティベーション</translation>
    </message>
    <message>
        <source>container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>image and service</source>
        <translation>イメージとサービス</translation>
    </message>
    <message>
        <source>forwarding</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>whereabouts</source>
        <translation>所在</translation>
    </message>
    <message>
        <source>from the socket itself</source>
        <translation>ソケット自体から</translation>
    </message>
    <message>
        <source>from the control group in which the socket was made</source>
        <translation>ソケットが作成された cgroup から</translation>
    </message>
    <message>
        <source>as ss reported it</source>
        <translation>ss の報告どおり</translation>
    </message>
    <message>
        <source>from its descriptor in /proc</source>
        <translation>/proc のディスクリプターから</translation>
    </message>
    <message>
        <source>from the control group of the process</source>
        <translation>プロセスの cgroup から</translation>
    </message>
    <message>
        <source>from the unit file that names the port</source>
        <translation>ポートを指定しているユニットファイルから</translation>
    </message>
    <message>
        <source>by systemd&apos;s rule for names</source>
        <translation>systemd の命名規則から</translation>
    </message>
    <message>
        <source>as the container engine answered</source>
        <translation>コンテナーエンジンの応答どおり</translation>
    </message>
    <message>
        <source>from files of the container engine</source>
        <translation>コンテナーエンジンのファイルから</translation>
    </message>
    <message>
        <source>from the command line of what forwards the port</source>
        <translation>ポートを転送するもののコマンドラインから</translation>
    </message>
    <message>
        <source>from a look with more rights</source>
        <translation>より高い権限での観測から</translation>
    </message>
    <message>
        <source>from the kernel&apos;s tables</source>
        <translation>カーネルのテーブルから</translation>
    </message>
    <message>
        <source>after looking at the descriptors of all processes</source>
        <translation>全プロセスのディスクリプターの調査から</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確実</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>what is known, from what, how sure: &quot;unit: from the control group of the process (certain)&quot;</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>published on this machine</source>
        <translation>このマシンで公開</translation>
    </message>
    <message>
        <source>published on this machine; leads to %1 in the container</source>
        <translation>このマシンで公開、コンテナー内の %1 に転送</translation>
    </message>
    <message>
        <source>the container shares this machine&apos;s network</source>
        <translation>コンテナーがこのマシンのネットワークを共有</translation>
    </message>
    <message>
        <source>only in the container&apos;s own network</source>
        <translation>コンテナー自身のネットワーク内のみ</translation>
    </message>
    <message>
        <source>from who runs in the network that the port leads into</source>
        <translation>ポートの転送先ネットワークで動作しているものから</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>from what something is known, how sure: &quot;from the control group of the process (certain)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>OwnerResolver</name>
    <message>
        <source>a process without a name</source>
        <translation>名前のないプロセス</translation>
    </message>
    <message>
        <source>thousands of processes</source>
        <translation>数千のプロセス</translation>
    </message>
    <message>
        <source>%1, pid %2</source>
        <translation>%1、PID %2</translation>
    </message>
    <message>
        <source>in a unix socket</source>
        <translation>UNIX ソケット内</translation>
    </message>
    <message>
        <source>perhaps to %1</source>
        <translation>おそらく宛先は %1</translation>
    </message>
    <message>
        <source>%1, user %2</source>
        <translation>%1、ユーザー %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>flap-count takes a whole number from 2 on</source>
        <translation>flap-count には 2 以上の整数を指定します</translation>
    </message>
    <message>
        <source>there is no policy “%1”; there are high-uptime, flap-count and flap-window</source>
        <translation>ポリシー「%1」はありません。high-uptime、flap-count、flap-window があります</translation>
    </message>
    <message>
        <source>%1 takes a duration such as 0, 90s, 24h or 7d</source>
        <translation>%1 には 0、90s、24h、7d などの期間を指定します</translation>
    </message>
</context>
<context>
    <name>PortEvent</name>
    <message>
        <source>appeared</source>
        <translation>出現</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>観測</translation>
    </message>
    <message>
        <source>disappeared</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>owner changed</source>
        <translation>所有者の変更</translation>
    </message>
    <message>
        <source>exposure changed</source>
        <translation>公開範囲の変更</translation>
    </message>
    <message>
        <source>stopped from here</source>
        <translation>ここから停止</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>確認済み</translation>
    </message>
</context>
<context>
    <name>PortNote</name>
    <message>
        <source>trusted</source>
        <translation>信頼済み</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>想定内</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>不審</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, %3 at the most.</source>
        <translation>%1が長すぎます: %2 文字、最大 %3 文字です。</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>The service type</source>
        <translation>サービスの種類</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>There are too many tags: %1, %2 at the most.</source>
        <translation>タグが多すぎます: %1 個、最大 %2 個です。</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertModel</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1、%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · over</source>
        <translation>%1 · 終了</translation>
    </message>
    <message>
        <source>Unread. %1. %2 %3</source>
        <translation>未読。%1。%2 %3</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertNotices</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Trust…</source>
        <translation>信頼する…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) need a look</source>
        <translation>
            <numerusform>%n 件のポートの確認が必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute all</source>
        <translation>すべてミュート</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertSettingsPage</name>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>通知する条件</translation>
    </message>
    <message>
        <source>told</source>
        <translation>通知する</translation>
    </message>
    <message>
        <source>Shortest time between two notifications of the same port</source>
        <translation>同じポートの通知の最短間隔</translation>
    </message>
    <message>
        <source>The same port &amp;again not before</source>
        <translation>同じポートを再通知するまで(&amp;A)</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>A mute ends by itself when somebody else is there, or when it can be reached from further away.</source>
        <translation>所有者が変わるか、より広い範囲から到達できるようになると、ミュートは自動的に終わります。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>ミュートを解除(&amp;U)</translation>
    </message>
    <message>
        <source>Ports, e.g. 30000-32767 or udp/5000-5100</source>
        <translation>ポート。例: 30000-32767 または udp/5000-5100</translation>
    </message>
    <message>
        <source>Ports to be muted</source>
        <translation>ミュートするポート</translation>
    </message>
    <message>
        <source>&amp;Mute these</source>
        <translation>これらをミュート(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertsPane</name>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Nothing has been told yet. What is worth an alert is listed here, so that nothing is lost when you are away.</source>
        <translation>まだ何も通知していません。アラートに値するものがここに一覧されるので、席を外していても見逃しません。</translation>
    </message>
    <message>
        <source>&amp;Back to the cards</source>
        <translation>カードに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>What is &amp;muted…</source>
        <translation>ミュート中のもの(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Show the card</source>
        <translation>カードを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Trust…</source>
        <translation>信頼する(&amp;T)…</translation>
    </message>
    <message>
        <source>Write a note that trusts who is there now</source>
        <translation>現在の所有者を信頼するメモを書く</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>ミュート(&amp;U)</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>一覧から削除(&amp;R)</translation>
    </message>
    <message>
        <source>The port %1</source>
        <translation>ポート %1</translation>
    </message>
    <message>
        <source>The program %1, on all its ports</source>
        <translation>プログラム %1 (すべてのポート)</translation>
    </message>
    <message>
        <source>The unit %1, on all its ports</source>
        <translation>ユニット %1 (すべてのポート)</translation>
    </message>
    <message>
        <source>A &amp;range of ports…</source>
        <translation>ポートの範囲(&amp;R)…</translation>
    </message>
    <message>
        <source>Mute a range of ports</source>
        <translation>ポートの範囲をミュート</translation>
    </message>
    <message>
        <source>Ports, e.g. 30000-32767 or udp/5000-5100:</source>
        <translation>ポート。例: 30000-32767 または udp/5000-5100:</translation>
    </message>
</context>
<context>
    <name>Portmonote::AppearanceSettingsPage</name>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact: more cards, fewer lines</source>
        <translation>コンパクト: カードを多く、行を少なく</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Car&amp;ds</source>
        <translation>カード(&amp;D)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Spoken from the next start on.</source>
        <translation>次回の起動から反映されます。</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>起動し直す(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Portmonote::Application</name>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were being written when the program ended, e.g. on %1.</source>
        <translation>
            <numerusform>プログラムの終了時に書きかけのメモが %n 件ありました (例: %1)。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>続きを書く(&amp;G)</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>データベースが破損しています: %1</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>修復(&amp;R)…</translation>
    </message>
    <message>
        <source>Session bus</source>
        <translation>セッションバス</translation>
    </message>
    <message>
        <source>Starting the program again brings this window to the front.</source>
        <translation>プログラムを再度起動すると、このウィンドウが前面に表示されます。</translation>
    </message>
    <message>
        <source>Starting the program again opens another window, and the desktop cannot be asked for notifications or a place in its panel. Start it from within a desktop session, or with dbus-run-session.</source>
        <translation>プログラムを再度起動すると別のウィンドウが開きます。また、デスクトップに通知やパネルの表示領域を要求できません。デスクトップセッションの中から、または dbus-run-session を使って起動してください。</translation>
    </message>
    <message>
        <source>The command lines that were kept are forgotten.</source>
        <translation>保存されていたコマンドラインを消去しました。</translation>
    </message>
    <message>
        <source>portmonote: the picture could not be saved to %1</source>
        <translation>portmonote: 画像を %1 に保存できませんでした</translation>
    </message>
    <message>
        <source>portmonote: the window that is open does not answer; another one opens</source>
        <translation>portmonote: 開いているウィンドウが応答しないため、別のウィンドウを開きます</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Put &amp;back…</source>
        <translation>復元(&amp;B)…</translation>
    </message>
    <message>
        <source>The question for the password was closed. Nothing has changed, and it is not asked again by itself.</source>
        <translation>パスワードの入力画面が閉じられました。何も変更していません。自動的に再度求めることはありません。</translation>
    </message>
    <message>
        <source>What had to wait is recorded now.</source>
        <translation>待機していた内容を記録しました。</translation>
    </message>
</context>
<context>
    <name>Portmonote::AwayPanel</name>
    <message>
        <source>Since you were away</source>
        <translation>不在の間の変化</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>閉じる(&amp;D)</translation>
    </message>
    <message>
        <source>Dismiss what changed</source>
        <translation>変化の一覧を閉じる</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変化の一覧</translation>
    </message>
    <message>
        <source>Since you were away (%1): %2</source>
        <translation>不在の間 (%1 以降): %2</translation>
    </message>
    <message>
        <source>Since you were away: %1</source>
        <translation>不在の間: %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::BulkEditDialog</name>
    <message numerus="yes">
        <source>Notes of %n port(s)</source>
        <translation>
            <numerusform>%n 件のポートのメモ</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is ticked is changed; everything else stays as each note says.</source>
        <translation>チェックした項目だけを変更します。ほかは各メモのまま変わりません。</translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation>判定(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>担当者(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>種類(&amp;Y)</translation>
    </message>
    <message>
        <source>Add ta&amp;gs</source>
        <translation>タグを追加(&amp;G)</translation>
    </message>
    <message>
        <source>Remo&amp;ve tags</source>
        <translation>タグを削除(&amp;V)</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留めする</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>ピン留めしない</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>変更: %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::CardActions</name>
    <message>
        <source>Edit &amp;note…</source>
        <translation>メモを編集(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Why is it running?</source>
        <translation>なぜ実行中?(&amp;W)</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>ブラウザーで開く(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Trusted</source>
        <translation>信頼済み(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>想定内(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <translation>不審(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>ピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Acknowledge the change</source>
        <translation>変更を確認済みにする(&amp;A)</translation>
    </message>
    <message>
        <source>St&amp;op…</source>
        <translation>停止(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>記録を消去(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>判定(&amp;J)</translation>
    </message>
    <message numerus="yes">
        <source>Edit &amp;notes of %n port(s)…</source>
        <translation>
            <numerusform>%n 件のポートのメモを編集(&amp;N)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>ピン留めを外す(&amp;P)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n port(s)</source>
        <translation>
            <numerusform>%1: ポート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼済みにする</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>想定内にする</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>不審にする</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
</context>
<context>
    <name>Portmonote::CardDelegate</name>
    <message>
        <source>Why is it running?</source>
        <translation>なぜ実行中?</translation>
    </message>
    <message>
        <source>%1: seen</source>
        <translation>%1: あり</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation>%1: なし</translation>
    </message>
    <message>
        <source>%1: not observed</source>
        <translation>%1: 観測なし</translation>
    </message>
    <message>
        <source>Reachable from %1</source>
        <translation>公開範囲: %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::CardView</name>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
</context>
<context>
    <name>Portmonote::CompareDialog</name>
    <message>
        <source>Compare two moments</source>
        <translation>2 つの時点を比較</translation>
    </message>
    <message>
        <source>The earlier moment</source>
        <translation>前の時点</translation>
    </message>
    <message>
        <source>The later moment</source>
        <translation>後の時点</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>前の時点(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>後の時点(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>出現 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>消失 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed owner</source>
        <translation>
            <numerusform>所有者の変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed exposure</source>
        <translation>
            <numerusform>公開範囲の変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is different</source>
        <translation>相違なし</translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>同じもの %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Came</source>
        <translation>出現</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Changed owner</source>
        <translation>所有者の変更</translation>
    </message>
    <message>
        <source>Changed exposure</source>
        <translation>公開範囲の変更</translation>
    </message>
</context>
<context>
    <name>Portmonote::DatabaseGuard</name>
    <message>
        <source>The database %1 was deleted while it was open.</source>
        <translation>データベース %1 は開いている間に削除されました。</translation>
    </message>
    <message>
        <source>The database %1 was emptied while it was open.</source>
        <translation>データベース %1 は開いている間に空にされました。</translation>
    </message>
    <message>
        <source>The database %1 was replaced by another file while it was open.</source>
        <translation>データベース %1 は開いている間に別のファイルに置き換えられました。</translation>
    </message>
    <message>
        <source>All that was in it is safe in %1. Nothing is recorded until it, or a backup, is put back.</source>
        <translation>内容はすべて %1 に安全に保管されています。これかバックアップを復元するまで、何も記録されません。</translation>
    </message>
    <message>
        <source>What was in it could not be kept (%1); the backups are still there. Nothing is recorded until one of them is put back.</source>
        <translation>内容を保管できませんでした (%1)。バックアップは残っています。いずれかを復元するまで、何も記録されません。</translation>
    </message>
</context>
<context>
    <name>Portmonote::DerivedStateModel</name>
    <message>
        <source>user %1</source>
        <translation>ユーザー %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>稼働 %1</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>%1 から消失</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Reachable from %1</source>
        <translation>公開範囲: %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>Kernel: %1</source>
        <translation>カーネル: %1</translation>
    </message>
    <message>
        <source>Hidden service</source>
        <translation>見えないサービス</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation>不明なサービス</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>初回観測 %1</translation>
    </message>
    <message>
        <source>%1, port %2 %3, %4: %5</source>
        <translation>%1、ポート %2 %3、%4: %5</translation>
    </message>
    <message>
        <source>Held by no process</source>
        <translation>保持プロセスなし</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <comment>a host, a card</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Portmonote::DesktopSettingsPage</name>
    <message>
        <source>&amp;Start with the session, without a window</source>
        <translation>セッションとともにウィンドウなしで起動(&amp;S)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Then nothing that comes and goes is missed while you are logged in.</source>
        <translation>ログインしている間、出現や消失を見逃さなくなります。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>このデスクトップ</translation>
    </message>
    <message>
        <source>There</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Missing. %1</source>
        <translation>ありません。%1</translation>
    </message>
</context>
<context>
    <name>Portmonote::DetailsPane</name>
    <message>
        <source>trusted</source>
        <translation>信頼済み</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>想定内</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>不審</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation>担当: %1</translation>
    </message>
    <message>
        <source>Select a card to see all that is known about its port.</source>
        <translation>カードを選択すると、そのポートについて分かっていることがすべて表示されます。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>メモを編集…</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>理由…</translation>
    </message>
    <message>
        <source>Why is it running?</source>
        <translation>なぜ実行中?</translation>
    </message>
    <message>
        <source>Who started it, and what keeps it running</source>
        <translation>起動元と、実行を維持しているもの</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Acknowledge the change</source>
        <translation>変更を確認済みにする</translation>
    </message>
    <message>
        <source>I have seen this change, and it is fine (Ctrl+K)</source>
        <translation>この変更を確認し、問題ないと判断しました (Ctrl+K)</translation>
    </message>
    <message>
        <source>Its note is for this one now</source>
        <translation>今の所有者のメモにする</translation>
    </message>
    <message>
        <source>The note is for this one now</source>
        <translation>このメモを今の所有者のものにする</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>公開範囲</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Pid</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>実行ファイル</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Cgroup</source>
        <translation>cgroup</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回観測</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終観測</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>稼働開始</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>消失日時</translation>
    </message>
    <message>
        <source>Nobody has written a note yet.</source>
        <translation>まだ誰もメモを書いていません。</translation>
    </message>
    <message>
        <source>Write note…</source>
        <translation>メモを書く…</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>ほかの所有者</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>起動元</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>for all hosts %1</source>
        <comment>a pattern</comment>
        <translation>%1 に一致するすべてのホスト用</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>ネットワーク</translation>
    </message>
</context>
<context>
    <name>Portmonote::ElsewhereView</name>
    <message numerus="yes">
        <source>On %n other host(s)</source>
        <translation>
            <numerusform>ほかのホスト %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>ほか %n 件…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::EmptyState</name>
    <message>
        <source>Looking what listens on this machine…</source>
        <translation>このマシンで待ち受けているものを調べています…</translation>
    </message>
    <message>
        <source>This takes a moment the first time.</source>
        <translation>初回は少し時間がかかります。</translation>
    </message>
    <message>
        <source>Nothing has been observed yet</source>
        <translation>まだ何も観測していません</translation>
    </message>
    <message>
        <source>One look tells which ports listen, and who is behind them.</source>
        <translation>一度観測すると、待ち受けているポートとその所有者が分かります。</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>今すぐスキャン</translation>
    </message>
    <message>
        <source>This machine could not be observed</source>
        <translation>このマシンを観測できませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing listens on this machine</source>
        <translation>このマシンで待ち受けているものはありません</translation>
    </message>
    <message>
        <source>Services show up here as soon as they do.</source>
        <translation>サービスが待ち受けを始めると、ここに表示されます。</translation>
    </message>
    <message>
        <source>No port matches</source>
        <translation>一致するポートはありません</translation>
    </message>
    <message>
        <source>The search, or the chips above, hide all of them.</source>
        <translation>検索または上のチップにより、すべて非表示になっています。</translation>
    </message>
    <message>
        <source>Show all ports</source>
        <translation>すべてのポートを表示</translation>
    </message>
</context>
<context>
    <name>Portmonote::EnvironmentView</name>
    <message>
        <source>Show what looks like a &amp;secret</source>
        <translation>秘密と思われる値を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>The environment of %1 may not be read: it belongs to somebody else, or the process has ended.</source>
        <translation>%1 の環境は読み取れません。ほかのユーザーのものか、プロセスが終了しています。</translation>
    </message>
    <message>
        <source>What %1 was started with. It is read now, shown here only, and never kept.</source>
        <translation>%1 の起動時の環境です。今読み取り、ここに表示するだけで、保存することはありません。</translation>
    </message>
</context>
<context>
    <name>Portmonote::ExposureChoice</name>
    <message>
        <source>anywhere: never an alarm</source>
        <translation>どこからでも可: 警告しない</translation>
    </message>
</context>
<context>
    <name>Portmonote::ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>記録を消去</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 の記録を消去しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n port(s)?</source>
        <translation>
            <numerusform>%n 件のポートの記録を消去しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n note(s), too</source>
        <translation>
            <numerusform>メモ %n 件も消去する</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>記録を消去(&amp;F)</translation>
    </message>
    <message>
        <source>All that was recorded goes: the history since %1. What people wrote stays, unless you say otherwise below. It can be undone until the program ends.</source>
        <translation>%1 以降の履歴を含む、記録されたすべての内容を消去します。人が書いたものは、下で指定しない限り残ります。プログラムを終了するまでは元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is listening: the next look will find it as new.</source>
        <translation>
            <numerusform>そのうち %n 件は待ち受け中です。次の観測で新しいものとして見つかります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::GlanceHeader</name>
    <message>
        <source>Warning about the observation</source>
        <translation>観測に関する警告</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Age of the observation</source>
        <translation>観測からの経過時間</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>今すぐスキャン</translation>
    </message>
    <message>
        <source>Look again now (F5)</source>
        <translation>今すぐもう一度観測します (F5)</translation>
    </message>
    <message>
        <source>Judge them one after the other, by single keys (Ctrl+R)</source>
        <translation>1 つのキーで順に判定します (Ctrl+R)</translation>
    </message>
    <message>
        <source>Looking for the first time…</source>
        <translation>最初の観測中…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>観測中…</translation>
    </message>
    <message>
        <source>Observed %1</source>
        <translation>観測: %1</translation>
    </message>
    <message numerus="yes">
        <source>Review %n</source>
        <translation>
            <numerusform>%n 件をレビュー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n port(s)</source>
        <translation>
            <numerusform>%n 件のポートをレビュー</numerusform>
        </translation>
    </message>
    <message>
        <source>Most urgent: %1</source>
        <translation>最も緊急: %1</translation>
    </message>
    <message>
        <source>What you have not seen yet (Ctrl+L)</source>
        <translation>まだ見ていないもの (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>アラート %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread alert(s)</source>
        <translation>
            <numerusform>未読のアラート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was at %1</source>
        <translation>%1 の時点の状態</translation>
    </message>
</context>
<context>
    <name>Portmonote::HistorySettingsPage</name>
    <message>
        <source>One &amp;heartbeat a month is enough for old ones</source>
        <translation>古いハートビートは月 1 回分だけ残す(&amp;H)</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存する内容</translation>
    </message>
    <message>
        <source>Every change is kept for ever. A heartbeat only says that a port was still there: one a day, and later one a month.</source>
        <translation>変更はすべて永久に保存します。ハートビートは、ポートがまだ存在していたことを示すだけです。1 日に 1 回分、古くなると 1 か月に 1 回分を残します。</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Old is what is older &amp;than</source>
        <translation>古いとみなすまでの期間(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Oldest record</source>
        <translation>最も古い記録</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
</context>
<context>
    <name>Portmonote::HostBar</name>
    <message>
        <source>looking…</source>
        <translation>観測中…</translation>
    </message>
    <message>
        <source>failing, from %1</source>
        <translation>失敗中、内容は%1</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>失敗中</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>未観測</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>すべてのホスト</translation>
    </message>
    <message>
        <source>All hosts in a list</source>
        <translation>すべてのホストの一覧</translation>
    </message>
    <message>
        <source>Hosts whose latest observation failed</source>
        <translation>最新の観測に失敗したホスト</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>ほか %n 台…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more host(s)</source>
        <translation>
            <numerusform>ほかのホスト %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Host %1: %2, %3</source>
        <translation>ホスト %1: %2、%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more host(s)</source>
        <translation>
            <numerusform>… ほかのホスト %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::HostController</name>
    <message>
        <source>&amp;Hosts…</source>
        <translation>ホスト(&amp;H)…</translation>
    </message>
    <message>
        <source>Group by &amp;host</source>
        <translation>ホスト別にまとめる(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation>
            <numerusform>待ち受け中のポート %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::HostsDialog</name>
    <message>
        <source>looking…</source>
        <translation>観測中…</translation>
    </message>
    <message>
        <source>observed %1</source>
        <translation>観測: %1</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>未観測</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>観測の頻度</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>確認結果</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Look &amp;every</source>
        <translation>観測間隔(&amp;E)</translation>
    </message>
    <message>
        <source>Other machines are looked at over ssh, with your own configuration, agent and keys. Nothing is installed there, and no password is asked for or kept.</source>
        <translation>ほかのマシンは、自分の設定、エージェント、鍵を使い、ssh 経由で観測します。接続先には何もインストールせず、パスワードの要求も保存もしません。</translation>
    </message>
    <message>
        <source>As in ~/.ssh/config, e.g. web1</source>
        <translation>~/.ssh/config での名前 (例: web1)</translation>
    </message>
    <message>
        <source>Name that ssh knows</source>
        <translation>ssh で使う名前</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>観測間隔</translation>
    </message>
    <message>
        <source>Look &amp;by itself</source>
        <translation>自動的に観測(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>今すぐ観測(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>%1 に接続中…</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1ごと</translation>
    </message>
    <message>
        <source>when asked to</source>
        <translation>要求時のみ</translation>
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
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>May be reached from</source>
        <translation>許容する公開範囲</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>メモの対象</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 をインポート</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル内</translation>
    </message>
    <message>
        <source>Notes that differ</source>
        <translation>異なるメモ</translation>
    </message>
    <message>
        <source>Take the &amp;file&apos;s notes: what is written here is overwritten</source>
        <translation>ファイルのメモを使う: こちらの内容は上書きされます(&amp;F)</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>The web program wrote its times without a zone, and its machine by a name.</source>
        <translation>Web 版は、時刻をタイムゾーンなしで、マシンを名前で記録していました。</translation>
    </message>
    <message>
        <source>It ran in time &amp;zone</source>
        <translation>使用時のタイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>Its ports are those &amp;of</source>
        <translation>ポートのマシン(&amp;O)</translation>
    </message>
    <message>
        <source>There is no time zone of that name; try one like Europe/Berlin.</source>
        <translation>その名前のタイムゾーンはありません。Europe/Berlin のように指定してください。</translation>
    </message>
    <message>
        <source>It cannot be imported: %1.
Nothing was changed.</source>
        <translation>インポートできません: %1。
何も変更していません。</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>“%1”, kept apart</source>
        <translation>「%1」として区別</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>新しい内容はありません。</translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation>追加される内容: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) say something else here than in the file, and are kept:</source>
        <translation>
            <numerusform>%n 件のメモはファイルとこちらで内容が異なります。こちらの内容を残します:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new port(s)</source>
        <translation>
            <numerusform>新しいポート %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>新しいメモ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>新しいイベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more history for %n known port(s)</source>
        <translation>
            <numerusform>既知のポート %n 件の追加の履歴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>観測ラウンド %n 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::InterchangeController</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Exports, and data of the web Portmonote (*.json *.db);;All files (*)</source>
        <translation>エクスポート、または Web 版 Portmonote のデータ (*.json *.db);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>何もインポートしませんでした。%1</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>インポートしました: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are the file&apos;s now.</source>
        <translation>
            <numerusform>%n 件のメモをファイルの内容にしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>All there is, to be imported again (*.json)</source>
        <translation>すべて、再インポート用 (*.json)</translation>
    </message>
    <message>
        <source>A report to read and to print (*.html)</source>
        <translation>閲覧・印刷用のレポート (*.html)</translation>
    </message>
    <message>
        <source>A table for spreadsheets (*.csv)</source>
        <translation>表計算用の表 (*.csv)</translation>
    </message>
</context>
<context>
    <name>Portmonote::MainWindow</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>緊急度(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>ポート(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Latest change</source>
        <translation>最近の変更(&amp;L)</translation>
    </message>
    <message>
        <source>Re-assign %1</source>
        <translation>%1 のメモの対象を変更</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 をレビュー</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;port</source>
        <translation>ポートをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;addresses</source>
        <translation>アドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy p&amp;id</source>
        <translation>PID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;command line</source>
        <translation>コマンドラインをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>About Portmonote</source>
        <translation>Portmonote について</translation>
    </message>
    <message>
        <source>Know what this machine is doing: which services you recognise, which you don&apos;t, and which are unhealthy.

Free software under the MIT licence.</source>
        <translation>このマシンが何をしているかを把握できます。どのサービスに見覚えがあり、どれに見覚えがなく、どれに異常があるかが分かります。

MIT ライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Portmonote</source>
        <translation>Portmonote</translation>
    </message>
    <message>
        <source>Portmonote cannot start.</source>
        <translation>Portmonote を起動できません。</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>アラート(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause watching</source>
        <translation>監視を一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Res&amp;ume watching</source>
        <translation>監視を再開(&amp;U)</translation>
    </message>
    <message>
        <source>Root sees all owners already</source>
        <translation>root にはすでにすべての所有者が見えています</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>The past cannot be changed. Go back to now to write a note.</source>
        <translation>過去は変更できません。メモを書くには現在に戻ってください。</translation>
    </message>
    <message>
        <source>Notes cannot be changed while the database can only be read.</source>
        <translation>データベースが読み取り専用の間は、メモを変更できません。</translation>
    </message>
</context>
<context>
    <name>Portmonote::MemoryController</name>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>ポート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The note on %1 was changed since then. Nothing was undone or done again, so that nobody&apos;s words are lost.</source>
        <translation>%1 のメモはその後変更されました。誰の書いた内容も失われないよう、元に戻す操作もやり直しも行いませんでした。</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 のメモ</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>%1 を確認済みにする</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 の記録を消去</translation>
    </message>
</context>
<context>
    <name>Portmonote::MessageBar</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>できる対処</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Portmonote::NamespacesDialog</name>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>Without a name (%1)</source>
        <translation>名前なし (%1)</translation>
    </message>
    <message>
        <source>no process to be seen</source>
        <translation>プロセスは見えません</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), first %1 (pid %2)</source>
        <translation>
            <numerusform>プロセス %n 個、最初は %1 (PID %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing listens there.</source>
        <translation>そこで待ち受けているものはありません。</translation>
    </message>
    <message>
        <source>Network namespaces</source>
        <translation>ネットワーク名前空間</translation>
    </message>
    <message>
        <source>Containers and services may have networks of their own, whose ports are not among the cards.</source>
        <translation>コンテナーやサービスは独自のネットワークを持つことがあり、そのポートはカードに含まれません。</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>The namespaces are being looked into</source>
        <translation>名前空間を調べています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a network namespace and who is in it: &quot;blue: 2 processes, first sleep (pid 7)&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度調べる(&amp;L)</translation>
    </message>
    <message>
        <source>Look again (F5)</source>
        <translation>もう一度調べる (F5)</translation>
    </message>
    <message>
        <source>%1 Looking into them needs the rights of root: sudo portmonote namespaces</source>
        <translation>%1 中を調べるには root 権限が必要です: sudo portmonote namespaces</translation>
    </message>
</context>
<context>
    <name>Portmonote::NoteConflicts</name>
    <message>
        <source>pinned</source>
        <translation>ピン留めあり</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>ピン留めなし</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>This note was changed elsewhere while you wrote. Nothing is saved yet: choose what to keep.</source>
        <translation>入力中に、このメモがほかの場所で変更されました。まだ何も保存されていません。残す内容を選んでください。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>May be reached from</source>
        <translation>許容する公開範囲</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>%1: yours</source>
        <translation>%1: 自分の内容</translation>
    </message>
    <message>
        <source>%1: there now</source>
        <translation>%1: 現在の内容</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方を残す</translation>
    </message>
    <message>
        <source>%1: keep both</source>
        <translation>%1: 両方を残す</translation>
    </message>
</context>
<context>
    <name>Portmonote::NoteEditor</name>
    <message>
        <source>Note on %1</source>
        <translation>%1 のメモ</translation>
    </message>
    <message>
        <source>%1 · nobody has been seen there yet</source>
        <translation>%1 · まだ誰も観測されていません</translation>
    </message>
    <message>
        <source>%1 · %2 · reachable from %3</source>
        <translation>%1 · %2 · 公開範囲: %3</translation>
    </message>
    <message>
        <source>This note was written while nobody was there. Now it is %1.</source>
        <translation>このメモは所有者がいないときに書かれました。現在は %1 です。</translation>
    </message>
    <message>
        <source>This note was written for %1. Now it is %2.</source>
        <translation>このメモは %1 のために書かれました。現在は %2 です。</translation>
    </message>
    <message>
        <source>Taken up where you stopped on %1; it is not saved yet.</source>
        <translation>%1 の中断箇所から再開しました。まだ保存されていません。</translation>
    </message>
    <message>
        <source>Title and type are suggestions.</source>
        <translation>タイトルと種類は候補です。</translation>
    </message>
    <message>
        <source>Suggested, from %1.</source>
        <translation>候補の由来: %1。</translation>
    </message>
    <message>
        <source>Another program is writing; waiting for it…</source>
        <translation>ほかのプログラムが書き込み中です。待機しています…</translation>
    </message>
    <message>
        <source>Saving this trusts %1 on %2.</source>
        <translation>保存すると、%2 の %1 を信頼します。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a port, a host</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>適用先</translation>
    </message>
    <message>
        <source>One host, or a pattern such as web*; the note that names more of a host&apos;s name wins</source>
        <translation>1 つのホスト、または web* などのパターン。ホスト名のより多くの部分を指定しているメモが優先されます</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a host</comment>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>すべてのホスト</translation>
    </message>
    <message>
        <source>App&amp;lies to</source>
        <translation>適用先(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Portmonote::NoteModel</name>
    <message>
        <source>There is a note for %1 already. Edit that one.</source>
        <translation>%1 のメモはすでにあります。そのメモを編集してください。</translation>
    </message>
    <message>
        <source>“%1” does not match %2.</source>
        <translation>「%1」は %2 に一致しません。</translation>
    </message>
</context>
<context>
    <name>Portmonote::ObservationSettingsPage</name>
    <message>
        <source> h</source>
        <translation> 時間</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>観測</translation>
    </message>
    <message>
        <source>A look takes a moment and asks nobody but this machine. F5 looks at any time.</source>
        <translation>観測は短時間で終わり、このマシン以外には問い合わせません。F5 でいつでも観測できます。</translation>
    </message>
    <message>
        <source>&amp;Look every</source>
        <translation>観測の間隔(&amp;L)</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Trusted services are &amp;healthy after</source>
        <translation>信頼済みサービスが正常になるまで(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Flapping: comings and goings</source>
        <translation>フラッピング: 出現と消失の回数(&amp;F)</translation>
    </message>
    <message>
        <source>… &amp;within</source>
        <translation>… 期間(&amp;W)</translation>
    </message>
    <message>
        <source>Hours within which comings and goings are counted</source>
        <translation>出現と消失を数える期間 (時間)</translation>
    </message>
</context>
<context>
    <name>Portmonote::PastBar</name>
    <message>
        <source>The past is shown</source>
        <translation>過去を表示中</translation>
    </message>
    <message>
        <source>The moment that is shown</source>
        <translation>表示している時点</translation>
    </message>
    <message>
        <source>−1 d</source>
        <translation>−1 日</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>1 日前へ</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 時間</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>1 時間前へ</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 時間</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>1 時間後へ</translation>
    </message>
    <message>
        <source>+1 d</source>
        <translation>+1 日</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>1 日後へ</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>現在と比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>現在に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Show the present again (Esc)</source>
        <translation>再び現在を表示します (Esc)</translation>
    </message>
    <message>
        <source>The past: %1, judged with today&apos;s notes. Nothing can be changed here.</source>
        <translation>過去の状態: %1 (今日のメモによる判定)。ここでは何も変更できません。</translation>
    </message>
    <message>
        <source>At that time: %1. Shown is what was known at %2.</source>
        <translation>この時点: %1。%2 に分かっていた内容を表示しています。</translation>
    </message>
    <message>
        <source>Nothing had been observed yet.</source>
        <translation>まだ何も観測していませんでした。</translation>
    </message>
</context>
<context>
    <name>Portmonote::PauseBar</name>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>再開(&amp;U)</translation>
    </message>
    <message>
        <source>Paused until %1: nothing is looked at by itself, and nothing is told.</source>
        <translation>%1 まで一時停止中です。自動では観測せず、通知もしません。</translation>
    </message>
</context>
<context>
    <name>Portmonote::PrivacySettingsPage</name>
    <message>
        <source>&amp;Keep the command lines of services</source>
        <translation>サービスのコマンドラインを保存(&amp;K)</translation>
    </message>
    <message>
        <source>Command lines</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>They tell services apart that share a program. Environments are never kept. Switched off, none are recorded from the next look on.</source>
        <translation>同じプログラムを使うサービスを区別するためのものです。環境は決して保存しません。オフにすると、次の観測から記録しません。</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>&amp;Forget those that are kept</source>
        <translation>保存済みのものを消去(&amp;F)</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Whatever is kept, and whatever is shown, is without these; *** stands in their place.</source>
        <translation>保存する内容にも表示する内容にも、これらは含まれません。代わりに *** と表示します。</translation>
    </message>
    <message>
        <source>Names whose values are secret</source>
        <translation>値を秘密とみなす名前</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>値を隠す名前</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>そのほか</translation>
    </message>
    <message>
        <source>user:password in addresses; tokens of GitHub, GitLab, Slack, AWS, Google, npm and Vault; JSON web tokens; authorization headers; -p of mysql, -u of curl and their like</source>
        <translation>アドレス中の user:password、GitHub、GitLab、Slack、AWS、Google、npm、Vault のトークン、JSON Web Token、認証ヘッダー、mysql の -p や curl の -u など</translation>
    </message>
    <message>
        <source>What is kept of it</source>
        <translation>保存される内容</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>試す(&amp;T)</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>Portmonote::PrivilegedLook</name>
    <message>
        <source>pkexec is not installed; it asks for the password (package pkexec, or polkit).</source>
        <translation>pkexec がインストールされていません。パスワードの入力に使います (パッケージ pkexec または polkit)。</translation>
    </message>
    <message>
        <source>polkit did not allow to see all owners. %1</source>
        <translation>polkit により、すべての所有者の表示が許可されませんでした。%1</translation>
    </message>
    <message>
        <source>The look with more rights failed. %1</source>
        <translation>より高い権限での観測に失敗しました。%1</translation>
    </message>
    <message>
        <source>What the look with more rights told could not be read.</source>
        <translation>より高い権限での観測の結果を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Nobody could be asked for the password: no authentication agent runs in this session. Desktops start theirs at login; packages are polkit-kde-agent-1, lxqt-policykit, mate-polkit and others.</source>
        <translation>パスワードを求めることができませんでした。このセッションで認証エージェントが動作していません。通常はログイン時にデスクトップが起動します。パッケージには polkit-kde-agent-1、lxqt-policykit、mate-polkit などがあります。</translation>
    </message>
</context>
<context>
    <name>Portmonote::RecoveryDialog</name>
    <message>
        <source>The database is damaged</source>
        <translation>データベースが破損しています</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>What is in %1 now is set aside in a folder beside it, whatever you choose; nothing of it is deleted.</source>
        <translation>どれを選んでも、現在の %1 の内容は隣のフォルダーに退避し、何も削除しません。</translation>
    </message>
    <message>
        <source>Go back to the &amp;backup of:</source>
        <translation>次の日付のバックアップに戻す(&amp;B):</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>&amp;Carry over what can be read of the damaged one</source>
        <translation>破損したものから読める内容を引き継ぐ(&amp;C)</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>修復(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>そのままにする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>別のファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>%1: damaged</source>
        <translation>%1: 破損</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>ファイルから復元</translation>
    </message>
    <message>
        <source>Databases of Portmonote (*.db);;All files (*)</source>
        <translation>Portmonote のデータベース (*.db);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Portmonote::ReviewPane</name>
    <message>
        <source>Trusted (T)</source>
        <translation>信頼済み (T)</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>信頼済み</translation>
    </message>
    <message>
        <source>Expected (E)</source>
        <translation>想定内 (E)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>想定内</translation>
    </message>
    <message>
        <source>Suspicious (S)</source>
        <translation>不審 (S)</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>不審</translation>
    </message>
    <message>
        <source>Note… (N)</source>
        <translation>メモ… (N)</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Skip (K)</source>
        <translation>スキップ (K)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Left goes back, Ctrl+Z takes the last one back.</source>
        <translation>左矢印キーで前に戻り、Ctrl+Z で直前の判定を取り消します。</translation>
    </message>
    <message>
        <source>Reachable from %1: %2</source>
        <translation>公開範囲: %1: %2</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>ユニット %1</translation>
    </message>
    <message>
        <source>First seen %1, up %2</source>
        <translation>初回観測 %1、稼働 %2</translation>
    </message>
    <message>
        <source>%1 (type %2)</source>
        <translation>%1 (種類: %2)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>由来: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed</source>
        <translation>
            <numerusform>%n 件をレビューしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped; they are asked about again next time.</source>
        <translation>
            <numerusform>%n 件をスキップしました。次回もう一度確認します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>レビューするものは残っていません。</translation>
    </message>
    <message>
        <source>Enter or Escape goes back to the cards.</source>
        <translation>Enter または Esc でカードに戻ります。</translation>
    </message>
</context>
<context>
    <name>Portmonote::RiskChoice</name>
    <message>
        <source>&amp;Trusted</source>
        <translation>信頼済み(&amp;T)</translation>
    </message>
    <message>
        <source>I know it, and want to hear when it is gone or changes.</source>
        <translation>把握しています。消失または変化したら知らせてください。</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>想定内(&amp;E)</translation>
    </message>
    <message>
        <source>It belongs here; I want to hear when it is gone.</source>
        <translation>ここにあって当然です。消失したら知らせてください。</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <translation>不審(&amp;S)</translation>
    </message>
    <message>
        <source>It should not be here.</source>
        <translation>ここにあるべきではありません。</translation>
    </message>
    <message>
        <source>&amp;Not decided</source>
        <translation>未決定(&amp;N)</translation>
    </message>
    <message>
        <source>Stays unreviewed.</source>
        <translation>未レビューのままにします。</translation>
    </message>
</context>
<context>
    <name>Portmonote::RoundController</name>
    <message>
        <source>Today&apos;s backup failed: %1</source>
        <translation>今日のバックアップに失敗しました: %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::RoundStatusBar</name>
    <message>
        <source>Number of cards</source>
        <translation>カードの数</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>前回の観測ラウンド</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>次回の観測ラウンド</translation>
    </message>
    <message>
        <source>An observation is being taken</source>
        <translation>観測を行っています</translation>
    </message>
    <message>
        <source>Last round failed: %1</source>
        <translation>前回の観測ラウンドに失敗: %1</translation>
    </message>
    <message>
        <source>Last round: %1</source>
        <translation>前回の観測ラウンド: %1</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>観測ラウンドはまだありません</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次回: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>ポート %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n port(s)</source>
        <translation>
            <numerusform>ポート %n 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>root で実行中</translation>
    </message>
    <message>
        <source>Warning: the program runs as root</source>
        <translation>警告: プログラムは root で実行されています</translation>
    </message>
    <message>
        <source>Portmonote needs no rights of root, and a window should not have them. Start it as yourself; “Show all owners…” asks for what needs more.</source>
        <translation>Portmonote に root 権限は不要で、ウィンドウが root 権限を持つべきではありません。自分のユーザーで起動してください。より高い権限が必要なものは「すべての所有者を表示…」で要求できます。</translation>
    </message>
</context>
<context>
    <name>Portmonote::SearchBox</name>
    <message>
        <source>Recent and saved searches</source>
        <translation>最近の検索と保存した検索</translation>
    </message>
    <message>
        <source>Recent and saved searches (Down)</source>
        <translation>最近の検索と保存した検索 (下矢印キー)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>&amp;Let go of “%1”</source>
        <translation>「%1」の保存を取り消す(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save the search</source>
        <translation>検索を保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save “%1”</source>
        <translation>「%1」を保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget the recent ones</source>
        <translation>最近の検索を消去(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Portmonote::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>All values of this page</source>
        <translation>このページのすべての値</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>観測</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>Portmonote::SettingsPage</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>既定値に戻す: %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>ショートカットを検索</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>In the cards</source>
        <translation>カード一覧</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>カード間を移動</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>選択を追加</translation>
    </message>
    <message>
        <source>Shift or Ctrl with arrow keys or Space</source>
        <translation>Shift または Ctrl を押しながら矢印キーまたは Space</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>The menu of the card</source>
        <translation>カードのメニュー</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>検索ボックス</translation>
    </message>
    <message>
        <source>Searches of before</source>
        <translation>以前の検索</translation>
    </message>
    <message>
        <source>Go to the first card</source>
        <translation>最初のカードに移動</translation>
    </message>
    <message>
        <source>Empty it, and back to the cards</source>
        <translation>空にしてカードに戻る</translation>
    </message>
    <message>
        <source>While reviewing</source>
        <translation>レビュー中</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>信頼済み</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>想定内</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>不審</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>メモの編集中</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Portmonote::StateChips</name>
    <message numerus="yes">
        <source>%1: %n port(s)</source>
        <translation>
            <numerusform>%1: ポート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these; Ctrl+click adds them</source>
        <translation>これらだけを表示します。Ctrl+クリックで追加します</translation>
    </message>
    <message>
        <source>All  %1</source>
        <translation>すべて  %1</translation>
    </message>
    <message numerus="yes">
        <source>All: %n port(s)</source>
        <translation>
            <numerusform>すべて: ポート %n 件</numerusform>
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
        <translation>%1 で待ち受けているものを停止しますか?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>What listened on %1 was stopped.</source>
        <translation>%1 で待ち受けていたものを停止しました。</translation>
    </message>
</context>
<context>
    <name>Portmonote::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>タグ %1 を削除</translation>
    </message>
</context>
<context>
    <name>Portmonote::TimeController</name>
    <message>
        <source>%1: %2; compared is what was known before.</source>
        <translation>%1: %2。それ以前に分かっていた内容を比較しています。</translation>
    </message>
</context>
<context>
    <name>Portmonote::TimelineModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
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
        <translation>カーソル位置の内容</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>直近 1 日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>直近 1 週間</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>直近 1 か月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>直近 1 年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>記録全体</translation>
    </message>
    <message>
        <source>&amp;Show this moment</source>
        <translation>この時点を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Cards and sentence as they were at the cursor</source>
        <translation>カーソル位置の時点のカードと要約文を表示します</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>現在と比較(&amp;C)</translation>
    </message>
    <message>
        <source>What is different between the cursor and now</source>
        <translation>カーソル位置の時点と現在の相違点</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>画像を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>What is shown, with all rows, as SVG or PNG</source>
        <translation>表示内容をすべての行とともに SVG または PNG で保存します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Back to the cards (Esc)</source>
        <translation>カードに戻ります (Esc)</translation>
    </message>
    <message>
        <source>there (thicker: reachable from further away)</source>
        <translation>あり (太いほど公開範囲が広い)</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>観測なし</translation>
    </message>
    <message>
        <source>Click, or press the arrow keys, to read out an instant. Ctrl+wheel zooms, Shift+wheel and dragging move.</source>
        <translation>クリックまたは矢印キーで、その時点の内容を読み取ります。Ctrl+ホイールで拡大・縮小、Shift+ホイールまたはドラッグで移動します。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
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
        <translation>タイムライン</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::TrayController</name>
    <message>
        <source>unknown owner</source>
        <translation>所有者不明</translation>
    </message>
    <message>
        <source>Portmonote keeps watching</source>
        <translation>Portmonote は監視を続けます</translation>
    </message>
    <message>
        <source>It is in the tray. A click on its icon brings the window back; Quit is in its menu.</source>
        <translation>トレイにあります。アイコンをクリックするとウィンドウが再び表示されます。「終了」はメニューにあります。</translation>
    </message>
    <message>
        <source>Alerts can be answered in their notifications.</source>
        <translation>アラートには通知から対応できます。</translation>
    </message>
    <message>
        <source>Notifications have no buttons on this desktop. Alerts can be answered in the window.</source>
        <translation>このデスクトップの通知にはボタンがありません。アラートにはウィンドウで対応できます。</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray.</source>
        <translation>ウィンドウを閉じても、プログラムはトレイに残ります。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons (no StatusNotifierItem host), so closing the window ends the program. On GNOME, an AppIndicator extension adds them.</source>
        <translation>このデスクトップはトレイアイコンを表示しないため (StatusNotifierItem ホストなし)、ウィンドウを閉じるとプログラムが終了します。GNOME では AppIndicator 拡張機能で追加できます。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nobody shows notifications here (no org.freedesktop.Notifications service). Alerts are listed in the window.</source>
        <translation>ここには通知を表示するものがありません (org.freedesktop.Notifications サービスなし)。アラートはウィンドウに一覧されます。</translation>
    </message>
</context>
<context>
    <name>Portmonote::TrayIcon</name>
    <message>
        <source>For one &amp;hour</source>
        <translation>1 時間(&amp;H)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow, %1</source>
        <translation>明日 %1 まで(&amp;T)</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>%1 まで一時停止中です。</translation>
    </message>
    <message>
        <source>Hide the &amp;window</source>
        <translation>ウィンドウを隠す(&amp;W)</translation>
    </message>
    <message>
        <source>Show the &amp;window</source>
        <translation>ウィンドウを表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Scan now</source>
        <translation>今すぐスキャン(&amp;S)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%n more suspicious port(s)…</source>
        <translation>
            <numerusform>ほかの不審なポート %n 件…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume (paused until %1)</source>
        <translation>再開 (%1 まで一時停止中)(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause watching</source>
        <translation>監視を一時停止(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Portmonote::ViewOnlyBar</name>
    <message>
        <source>View only. %1</source>
        <translation>閲覧のみ。%1</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Portmonote::ViewOnlyController</name>
    <message>
        <source>It still cannot be written.</source>
        <translation>まだ書き込めません。</translation>
    </message>
</context>
<context>
    <name>Portmonote::WhyDialog</name>
    <message>
        <source>Why %1</source>
        <translation>%1 の理由</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>テキストとして(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Markdown として(&amp;M)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>JSON として(&amp;J)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>The working folder of the process</source>
        <translation>プロセスの作業フォルダー</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>再度問い合わせ(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>まだ何も分かっていません</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>問い合わせ中</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>古い方へ</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>新しい方へ</translation>
    </message>
    <message>
        <source>When it was found out</source>
        <translation>判明した日時</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Who started whom</source>
        <translation>誰が誰を起動したか</translation>
    </message>
    <message>
        <source>Command line of the process</source>
        <translation>プロセスのコマンドライン</translation>
    </message>
    <message>
        <source>C&amp;hain</source>
        <translation>連鎖(&amp;H)</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>レポート全体</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>レポート(&amp;R)</translation>
    </message>
    <message>
        <source>What witr printed</source>
        <translation>witr の出力</translation>
    </message>
    <message>
        <source>&amp;JSON of witr</source>
        <translation>witr の JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当時</translation>
    </message>
    <message>
        <source>In the one above</source>
        <translation>上のもの</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>比較(&amp;M)</translation>
    </message>
    <message>
        <source>The last lines of the journal of its unit</source>
        <translation>ユニットのジャーナルの最後の数行</translation>
    </message>
    <message>
        <source>Jour&amp;nal</source>
        <translation>ジャーナル(&amp;N)</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>環境(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>問い合わせを中止(&amp;T)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Nobody can be found behind it</source>
        <translation>所有者が見つかりません</translation>
    </message>
    <message>
        <source>%1, kept by %2</source>
        <translation>%1 (管理元: %2)</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>相違なし</translation>
    </message>
</context>
<context>
    <name>Portmonote::WitrRunner</name>
    <message>
        <source>witr finds nobody there; it may have ended just now.</source>
        <translation>witr は所有者を見つけられませんでした。今しがた終了した可能性があります。</translation>
    </message>
    <message>
        <source>witr may not look at the process: it belongs to somebody else.</source>
        <translation>witr はこのプロセスを調べられません。ほかのユーザーのものです。</translation>
    </message>
    <message>
        <source>This witr does not know what it was asked (%1). Update the package witr.</source>
        <translation>この witr は問い合わせの内容に対応していません (%1)。パッケージ witr を更新してください。</translation>
    </message>
    <message>
        <source>witr failed in itself: %1</source>
        <translation>witr の内部で失敗しました: %1</translation>
    </message>
    <message>
        <source>witr ended with code %1: %2</source>
        <translation>witr がコード %1 で終了しました: %2</translation>
    </message>
    <message>
        <source>The program witr is not installed; it would tell more. Debian has it in the package witr (from Debian 14 on).</source>
        <translation>プログラム witr がインストールされていません。インストールすると、より多くの情報が得られます。Debian ではパッケージ witr にあります (Debian 14 以降)。</translation>
    </message>
    <message>
        <source>witr could not be started: %1</source>
        <translation>witr を開始できませんでした: %1</translation>
    </message>
    <message>
        <source>witr crashed, or was killed.</source>
        <translation>witr がクラッシュしたか、強制終了されました。</translation>
    </message>
    <message numerus="yes">
        <source>witr did not answer within %n second(s), and was ended.</source>
        <translation>
            <numerusform>witr が %n 秒以内に応答しなかったため、終了させました。</numerusform>
        </translation>
    </message>
    <message>
        <source>witr printed without end, and was ended.</source>
        <translation>witr の出力が終わらないため、終了させました。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>witr answered in a form that is not known; update it, or this program.</source>
        <translation>witr の応答の形式が不明です。witr またはこのプログラムを更新してください。</translation>
    </message>
    <message>
        <source>witr answered about another process.</source>
        <translation>witr は別のプロセスについて応答しました。</translation>
    </message>
    <message>
        <source>The host did not answer: %1.</source>
        <translation>ホストが応答しませんでした: %1。</translation>
    </message>
    <message>
        <source>The program witr is not installed on that host; it would tell more.</source>
        <translation>そのホストにはプログラム witr がインストールされていません。インストールすると、より詳しく分かります。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>All of it could be read.</source>
        <translation>すべて読み取れました。</translation>
    </message>
    <message>
        <source>There was more that could not be read.</source>
        <translation>ほかに読み取れないものがありました。</translation>
    </message>
    <message>
        <source>Nothing of it could be read.</source>
        <translation>何も読み取れませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>メモ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>ポート %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of their history</source>
        <translation>
            <numerusform>履歴のイベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>観測ラウンド %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over: %1.</source>
        <translation>引き継いだ内容: %1。</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>終了 (Esc)</translation>
    </message>
    <message>
        <source>End the review</source>
        <translation>レビューを終了</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>確認する理由</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Suggested note (U): used only if you accept it</source>
        <translation>メモの候補 (U): 採用した場合にのみ使われます</translation>
    </message>
    <message>
        <source>Use the suggested note</source>
        <translation>メモの候補を使う</translation>
    </message>
    <message>
        <source>Suggested title</source>
        <translation>タイトルの候補</translation>
    </message>
    <message>
        <source>Where the suggestion comes from</source>
        <translation>候補の由来</translation>
    </message>
    <message>
        <source>Left goes back, Ctrl+Z takes the last one back.</source>
        <translation>左矢印キーで前に戻り、Ctrl+Z で直前の判定を取り消します。</translation>
    </message>
</context>
<context>
    <name>RoundRecorder</name>
    <message numerus="yes">
        <source>%n look(s) wait, with their own time, and are recorded as soon as that is possible.</source>
        <translation>
            <numerusform>観測 %n 回分が観測時刻とともに待機しています。可能になり次第、記録します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>A quotation mark is missing.</source>
        <translation>引用符が足りません。</translation>
    </message>
    <message>
        <source>“:%1” is no port; try :5432</source>
        <translation>「:%1」はポートではありません。:5432 のように指定してください</translation>
    </message>
    <message>
        <source>There is no state “%1”. There are suspicious, flapping, ghost, unreviewed, settling, expected, healthy and gone.</source>
        <translation>状態「%1」はありません。suspicious、flapping、ghost、unreviewed、settling、expected、healthy、gone があります。</translation>
    </message>
    <message>
        <source>“exposed:” takes loopback, link-local, lan, all or unknown, not “%1”.</source>
        <translation>「exposed:」には「%1」ではなく、loopback、link-local、lan、all、unknown のいずれかを指定します。</translation>
    </message>
    <message>
        <source>“risk:” takes trusted, expected, suspicious or none, not “%1”.</source>
        <translation>「risk:」には「%1」ではなく、trusted、expected、suspicious、none のいずれかを指定します。</translation>
    </message>
    <message>
        <source>There is no field “%1:”. There are state, risk, type, tag, owner, exposed and host; in quotation marks it is searched for as it stands.</source>
        <translation>フィールド「%1:」はありません。state、risk、type、tag、owner、exposed、host があります。引用符で囲むと、そのままの文字列として検索します。</translation>
    </message>
</context>
<context>
    <name>ServiceStop</name>
    <message>
        <source>It runs in the container %1, which would start it again. Stop the container with the program that runs it.</source>
        <translation>コンテナー %1 の中で実行されており、停止しても再び起動されます。コンテナーを実行しているプログラムでコンテナーを停止してください。</translation>
    </message>
    <message>
        <source>The process %1 is not the one that was behind the port any more. Nothing was stopped; look again first (F5).</source>
        <translation>プロセス %1 は、もうこのポートの所有者ではありません。何も停止していません。まず再度観測してください (F5)。</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>すでに終了しています。</translation>
    </message>
    <message>
        <source>The process cannot be held on to: %1.</source>
        <translation>プロセスを捕捉できません: %1。</translation>
    </message>
    <message>
        <source>You may not stop it: the process belongs to %1.</source>
        <translation>停止する権限がありません。プロセスは %1 のものです。</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>ほかの誰か</translation>
    </message>
    <message>
        <source>It does not end when it is asked to, and cannot be ended: %1.</source>
        <translation>終了を要求しても終了せず、強制終了もできません: %1。</translation>
    </message>
    <message>
        <source>It does not end: it waits for the kernel, perhaps for a disk.</source>
        <translation>終了しません。カーネル、おそらくディスクの応答を待っています。</translation>
    </message>
    <message>
        <source>%1 did not finish in time.</source>
        <translation>%1 が時間内に完了しませんでした。</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 が拒否しました: %2</translation>
    </message>
    <message>
        <source>The unit %1 will be stopped (systemctl stop). It starts again with the machine, if it is enabled.</source>
        <translation>ユニット %1 を停止します (systemctl stop)。有効になっている場合は、マシンの起動時に再び起動します。</translation>
    </message>
    <message>
        <source>The container %1 will be stopped, with all that runs in it.</source>
        <translation>コンテナー %1 を、中で実行されているすべてのものとともに停止します。</translation>
    </message>
    <message>
        <source>The process %1 (pid %2) will be asked to end; if it has not after %3 seconds, it is ended. Nothing that is known supervises it; what it has not saved may be lost.</source>
        <translation>プロセス %1 (PID %2) に終了を要求します。%3 秒たっても終了しない場合は強制終了します。監視しているものは見当たりません。保存されていない内容は失われる可能性があります。</translation>
    </message>
    <message>
        <source>Nobody listens there on this machine.</source>
        <translation>このマシンでは、そこで待ち受けているものはありません。</translation>
    </message>
    <message>
        <source>The process behind it cannot be seen. Look again with more rights, or ask %1.</source>
        <translation>所有者のプロセスが見えません。より高い権限で再度観測するか、%1 に確認してください。</translation>
    </message>
    <message>
        <source>It is the first process of the machine: stopping it stops everything.</source>
        <translation>マシンの最初のプロセスです。停止するとすべてが停止します。</translation>
    </message>
    <message>
        <source>It is Portmonote itself.</source>
        <translation>Portmonote 自身です。</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>The database %1 cannot be opened (%2). Check that the folder exists and belongs to you.</source>
        <translation>データベース %1 を開けません (%2)。フォルダーが存在し、自分のものであることを確認してください。</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 は使用しません: %2</translation>
    </message>
    <message>
        <source>%1 is not a database of Portmonote; it was left as it is.</source>
        <translation>%1 は Portmonote のデータベースではありません。そのままにしてあります。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Portmonote (%2); it was left as it is. Update the program.</source>
        <translation>%1 はより新しいバージョンの Portmonote (%2) で書かれています。そのままにしてあります。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>Another program is writing to %1 and did not finish in time. Try again.</source>
        <translation>ほかのプログラムが %1 に書き込み中で、時間内に終わりませんでした。再試行してください。</translation>
    </message>
    <message>
        <source>There is no space left to write to %1. Make room and try again.</source>
        <translation>%1 に書き込む空き容量がありません。容量を確保してから再試行してください。</translation>
    </message>
    <message>
        <source>%1 is damaged, or not a database (%2). It was left as it is.</source>
        <translation>%1 は破損しているか、データベースではありません (%2)。そのままにしてあります。</translation>
    </message>
    <message>
        <source>The database %1 failed: %2</source>
        <translation>データベース %1 でエラーが発生しました: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: it, or its folder, is read-only. Nothing is recorded, and notes cannot be changed. Make the file and its folder writable for you, or mount them so, and try again.</source>
        <translation>%1 に書き込めません。ファイルまたはフォルダーが読み取り専用です。何も記録されず、メモも変更できません。ファイルとフォルダーを自分が書き込めるようにするか、書き込み可能でマウントしてから、再試行してください。</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). What was stored before is safe. The disk may be failing or full, or a limit on the size of files is reached.</source>
        <translation>%1 を読み書きできませんでした (%2)。以前に保存した内容は安全です。ディスクが故障しかけているか、空きがないか、ファイルサイズの上限に達した可能性があります。</translation>
    </message>
    <message>
        <source>There was not enough memory to use %1. What was stored before is safe.</source>
        <translation>メモリー不足のため %1 を使用できませんでした。以前に保存した内容は安全です。</translation>
    </message>
    <message>
        <source>The file %1 was deleted or replaced while it was open. Nothing was written to what is there now.</source>
        <translation>ファイル %1 は開いている間に削除または置き換えられました。今そこにあるものには何も書き込んでいません。</translation>
    </message>
</context>
<context>
    <name>SystemdUnit</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>restarted %n time(s)</source>
        <translation>
            <numerusform>再起動 %n 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeMark</name>
    <message>
        <source>suspended</source>
        <translation>サスペンド中</translation>
    </message>
    <message>
        <source>the machine was off or restarted</source>
        <translation>マシンの電源オフまたは再起動</translation>
    </message>
    <message>
        <source>Portmonote was not running</source>
        <translation>Portmonote が動作していなかった</translation>
    </message>
    <message>
        <source>observations failed</source>
        <translation>観測に失敗した</translation>
    </message>
    <message>
        <source>the clock was set over it</source>
        <translation>時計の変更で飛ばされた</translation>
    </message>
    <message>
        <source>the clock was set back by %1</source>
        <translation>時計が%1戻された</translation>
    </message>
    <message>
        <source>the clock was set forward by %1</source>
        <translation>時計が%1進められた</translation>
    </message>
    <message>
        <source>local time went back by %1 (summer time, or another zone)</source>
        <translation>ローカル時刻が%1戻った (夏時間、またはタイムゾーンの変更)</translation>
    </message>
    <message>
        <source>local time went forward by %1 (summer time, or another zone)</source>
        <translation>ローカル時刻が%1進んだ (夏時間、またはタイムゾーンの変更)</translation>
    </message>
    <message>
        <source>not observed for %1</source>
        <translation>%1の間、観測なし</translation>
    </message>
    <message>
        <source>not observed for %1 (%2)</source>
        <translation>%1の間、観測なし (%2)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>from here on reachable from %1</source>
        <translation>ここから公開範囲: %1</translation>
    </message>
    <message>
        <source>owner changed</source>
        <translation>所有者の変更</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>exposure changed</source>
        <translation>公開範囲の変更</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>stopped from here</source>
        <translation>ここから停止</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>メモの記入</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未到来</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>まだ観測なし</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>まだ出現なし</translation>
    </message>
    <message>
        <source>not there since %1</source>
        <translation>%1 から消失</translation>
    </message>
    <message>
        <source>unknown owner</source>
        <translation>所有者不明</translation>
    </message>
    <message>
        <source>%1, reachable from %2</source>
        <translation>%1、公開範囲: %2</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>which port? Name it like tcp/8080</source>
        <translation>どのポートですか? tcp/8080 のように指定してください</translation>
    </message>
    <message>
        <source>“%1” names no port; write it like tcp/8080</source>
        <translation>「%1」はポートを表していません。tcp/8080 のように書いてください</translation>
    </message>
    <message>
        <source>see portmonote %1 --help</source>
        <translation>portmonote %1 --help を参照してください</translation>
    </message>
    <message>
        <source>say --yes, as nobody can be asked here</source>
        <translation>ここでは確認できないため、--yes を指定してください</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON で出力します。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>確認を求めません。</translation>
    </message>
    <message>
        <source>Another machine than this one.</source>
        <translation>このマシン以外のマシン。</translation>
    </message>
    <message>
        <source>%1 has never been seen</source>
        <translation>%1 は一度も観測されていません</translation>
    </message>
    <message>
        <source>“%1” is no time; write 2026-11-01T12:00 (local time), 2026-11-01T12:00Z or 7d (ago)</source>
        <translation>「%1」は時刻ではありません。2026-11-01T12:00 (ローカル時刻)、2026-11-01T12:00Z、または 7d (さかのぼる期間) のように書いてください</translation>
    </message>
    <message>
        <source>%1: %2; told is what was known before</source>
        <translation>%1: %2。それ以前に分かっていた内容を示します</translation>
    </message>
    <message>
        <source>As it was at this time: 2026-11-01T12:00 (local), 2026-11-01T12:00Z, 7d (ago).</source>
        <translation>この時点の状態: 2026-11-01T12:00 (ローカル時刻)、2026-11-01T12:00Z、7d (さかのぼる期間)。</translation>
    </message>
    <message numerus="yes">
        <source>another program is writing to %1; waiting for it up to %n second(s)</source>
        <translation>
            <numerusform>ほかのプログラムが %1 に書き込み中です。最大 %n 秒待ちます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbAck</name>
    <message>
        <source>the note on %1 marks it as suspicious: only the note can take that back</source>
        <translation>%1 のメモで不審とされています。取り消すにはメモを変更する必要があります</translation>
    </message>
    <message>
        <source>there is nothing to acknowledge on %1</source>
        <translation>%1 に確認すべきものはありません</translation>
    </message>
    <message>
        <source>%1: acknowledged. %2</source>
        <translation>%1: 確認済みにしました。%2</translation>
    </message>
    <message>
        <source>Says that the change on a port was seen and is fine; ends its alarm.</source>
        <translation>ポートの変更を確認して問題ないと記録し、警告を終わらせます。</translation>
    </message>
</context>
<context>
    <name>VerbAlerts</name>
    <message>
        <source> (over)</source>
        <translation> (終了)</translation>
    </message>
    <message>
        <source>Muted: %1</source>
        <translation>ミュートしました: %1</translation>
    </message>
    <message>
        <source>“%1” is neither a port (tcp/8080) nor a range (30000-32767)</source>
        <translation>「%1」はポート (tcp/8080) でも範囲 (30000-32767) でもありません</translation>
    </message>
    <message>
        <source>who is behind %1 is not known that well</source>
        <translation>%1 の所有者について、そこまでは分かっていません</translation>
    </message>
    <message>
        <source>which one? see portmonote mute</source>
        <translation>どれですか? portmonote mute で確認できます</translation>
    </message>
    <message>
        <source>nothing is muted that is called “%1”</source>
        <translation>「%1」という名前でミュートされているものはありません</translation>
    </message>
    <message>
        <source>What was told and not seen yet; ends with 1 when there is something.</source>
        <translation>通知済みで、まだ見ていないもの。あると 1 で終了します。</translation>
    </message>
    <message>
        <source>What was seen, too.</source>
        <translation>すでに見たものも含めます。</translation>
    </message>
    <message>
        <source>Marks all of them as seen.</source>
        <translation>すべて既読にします。</translation>
    </message>
    <message>
        <source>Tells nothing more of a port until it is another or more exposed; alone: lists what is muted.</source>
        <translation>所有者が変わるか公開範囲が広がるまで、ポートについて通知しません。引数なしではミュート中のものを一覧します。</translation>
    </message>
    <message>
        <source>All ports of the program behind this one.</source>
        <translation>このポートの所有者であるプログラムのすべてのポート。</translation>
    </message>
    <message>
        <source>All ports of the systemd unit behind this one.</source>
        <translation>このポートの所有者である systemd ユニットのすべてのポート。</translation>
    </message>
    <message>
        <source>Takes a mute back.</source>
        <translation>ミュートを解除します。</translation>
    </message>
</context>
<context>
    <name>VerbBackup</name>
    <message>
        <source>where to? Name a file</source>
        <translation>保存先はどこですか? ファイルを指定してください</translation>
    </message>
    <message>
        <source>a backup in the place of the database would be none</source>
        <translation>データベースと同じ場所ではバックアップになりません</translation>
    </message>
    <message>
        <source>%1: all of it, and checked</source>
        <translation>%1: すべて書き込み、検査しました</translation>
    </message>
    <message>
        <source>there is no database %1</source>
        <translation>データベース %1 はありません</translation>
    </message>
    <message>
        <source>%1: clean</source>
        <translation>%1: 問題ありません</translation>
    </message>
    <message>
        <source>%1 is damaged; backups are in the folder %2</source>
        <translation>%1 は破損しています。バックアップはフォルダー %2 にあります</translation>
    </message>
    <message>
        <source>Copies the database, while it is used, into a file that is checked.</source>
        <translation>使用中のデータベースをファイルにコピーし、検査します。</translation>
    </message>
    <message>
        <source>Looks whether the database is whole; says what is not, and where.</source>
        <translation>データベースが完全かどうかを調べ、問題とその場所を示します。</translation>
    </message>
    <message>
        <source>%1 is whole, but not all in it is as it was written; backups are in the folder %2</source>
        <translation>%1 は壊れていませんが、内容の一部が書き込んだときと異なります。バックアップはフォルダー %2 にあります</translation>
    </message>
</context>
<context>
    <name>VerbCollect</name>
    <message numerus="yes">
        <source>%n socket(s) read</source>
        <translation>
            <numerusform>ソケット %n 件を読み取り</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) rejected</source>
        <translation>
            <numerusform>レコード %n 件を拒否</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation>
            <numerusform>待ち受け中のポート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>appeared: %1</source>
        <translation>出現: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>disappeared: %1</source>
        <translation>消失: %1</translation>
    </message>
    <message>
        <source>today&apos;s backup failed: %1</source>
        <translation>今日のバックアップに失敗しました: %1</translation>
    </message>
    <message>
        <source>Looks once and records what is listening.</source>
        <translation>一度観測し、待ち受けているものを記録します。</translation>
    </message>
    <message>
        <source>Record what ss printed elsewhere; - reads standard input.</source>
        <translation>ほかの場所での ss の出力を記録します。- は標準入力を読み取ります。</translation>
    </message>
    <message>
        <source>Only read; store nothing.</source>
        <translation>読み取るだけで、何も保存しません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all that was in it is safe in %1; put it back, or a backup</source>
        <translation>内容はすべて %1 に安全に保管されています。これかバックアップを復元してください</translation>
    </message>
    <message>
        <source>--all-hosts goes with none of --host, --input and --dry-run</source>
        <translation>--all-hosts は --host、--input、--dry-run のいずれとも併用できません</translation>
    </message>
    <message>
        <source>to try a host, say: portmonote hosts test %1</source>
        <translation>ホストを試すには次を実行してください: portmonote hosts test %1</translation>
    </message>
    <message>
        <source>Another machine than this one: over ssh, or that of --input.</source>
        <translation>このマシン以外のマシン。ssh 経由、または --input の出力元。</translation>
    </message>
    <message>
        <source>This machine and all hosts of the list (see hosts).</source>
        <translation>このマシンと、リストにあるすべてのホスト (hosts を参照)。</translation>
    </message>
</context>
<context>
    <name>VerbDiff</name>
    <message>
        <source>which two moments? Such as 2026-11-01T12:00 and now</source>
        <translation>どの 2 つの時点ですか? 例: 2026-11-01T12:00 と now</translation>
    </message>
    <message>
        <source>%1: %2; told is what was known before</source>
        <translation>%1: %2。それ以前に分かっていた内容を示します</translation>
    </message>
    <message>
        <source>nothing is different</source>
        <translation>相違はありません</translation>
    </message>
    <message>
        <source>What came (+), went (-), changed owner (!) or exposure (~) between two moments, such as 2026-11-01T12:00 (local time), 2026-11-01T12:00Z, 7d (ago) or now.</source>
        <translation>2 つの時点の間に出現したもの (+)、消失したもの (-)、所有者が変わったもの (!)、公開範囲が変わったもの (~)。時点の例: 2026-11-01T12:00 (ローカル時刻)、2026-11-01T12:00Z、7d (さかのぼる期間)、now。</translation>
    </message>
</context>
<context>
    <name>VerbExport</name>
    <message>
        <source>where to? Name a file, or - for standard output</source>
        <translation>出力先はどこですか? ファイル、または標準出力を表す - を指定してください</translation>
    </message>
    <message>
        <source>--format takes json, csv or html</source>
        <translation>--format には json、csv、html のいずれかを指定します</translation>
    </message>
    <message>
        <source>not all of it could be written: %1</source>
        <translation>一部を書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>Writes all there is into a file: json (to be imported again), csv or html.</source>
        <translation>すべてをファイルに書き出します: json (再インポート用)、csv、html。</translation>
    </message>
    <message>
        <source>json, csv or html; else the file&apos;s ending tells.</source>
        <translation>json、csv、html のいずれか。省略するとファイルの拡張子で決まります。</translation>
    </message>
</context>
<context>
    <name>VerbForget</name>
    <message numerus="yes">
        <source>%1: first seen %2, %n event(s) of its history go.</source>
        <translation>
            <numerusform>%1: 初回観測 %2、履歴のイベント %n 件が消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its note goes, too.</source>
        <translation>メモも消去されます。</translation>
    </message>
    <message>
        <source>Its note stays.</source>
        <translation>メモは残ります。</translation>
    </message>
    <message>
        <source>It is listening: the next look will find it as a new port.</source>
        <translation>待ち受け中です。次の観測で新しいポートとして見つかります。</translation>
    </message>
    <message>
        <source>%1 has never been seen; --with-note forgets its note</source>
        <translation>%1 は一度も観測されていません。--with-note でメモを消去します</translation>
    </message>
    <message>
        <source>%1 has never been seen</source>
        <translation>%1 は一度も観測されていません</translation>
    </message>
    <message>
        <source>%1: its note is forgotten</source>
        <translation>%1: メモを消去しました</translation>
    </message>
    <message>
        <source>forget it? [y/N]</source>
        <translation>消去しますか? [y/N]</translation>
    </message>
    <message>
        <source>%1: forgotten</source>
        <translation>%1: 消去しました</translation>
    </message>
    <message>
        <source>Deletes what was recorded of a port; asks first.</source>
        <translation>ポートの記録を削除します。最初に確認を求めます。</translation>
    </message>
    <message>
        <source>Forget its note, too; else that stays.</source>
        <translation>メモも消去します。省略するとメモは残ります。</translation>
    </message>
</context>
<context>
    <name>VerbHistory</name>
    <message>
        <source>--since takes a duration such as 90s, 24h or 7d</source>
        <translation>--since には 90s、24h、7d などの期間を指定します</translation>
    </message>
    <message>
        <source>What happened to one port, oldest first.</source>
        <translation>1 つのポートに起きたことを古い順に表示します。</translation>
    </message>
    <message>
        <source>Only what is younger than this, e.g. 7d.</source>
        <translation>これより新しいものだけ。例: 7d。</translation>
    </message>
    <message>
        <source>In JSON, too: when nobody looked, and when the clock was set.</source>
        <translation>JSON での出力に、観測していなかった期間と、時計が変更された時点も含めます。</translation>
    </message>
</context>
<context>
    <name>VerbHosts</name>
    <message>
        <source>refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>失敗 (%1): %2</translation>
    </message>
    <message>
        <source>observed %1</source>
        <translation>観測: %1</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>未観測</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>not over ssh</source>
        <translation>ssh を使用しない</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1ごと</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>自動では観測しない</translation>
    </message>
    <message>
        <source>--interval takes a time from 1m to 7d, e.g. 15m, not “%1”</source>
        <translation>--interval には 15m のように 1m から 7d の時間を指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>%1 is looked at %2</source>
        <translation>%1 の観測: %2</translation>
    </message>
    <message>
        <source>there is no host “%1”</source>
        <translation>ホスト「%1」はありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation>
            <numerusform>待ち受け中のポート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of list, add, remove and test</source>
        <translation>「%1」は list、add、remove、test のいずれでもありません</translation>
    </message>
    <message>
        <source>one host at a time</source>
        <translation>ホストは一度に 1 つだけ指定してください</translation>
    </message>
    <message>
        <source>The other machines that are looked at over ssh.</source>
        <translation>ssh 経由で観測するほかのマシン。</translation>
    </message>
    <message>
        <source>What ssh is asked for, where it is another name.</source>
        <translation>ssh に渡す名前 (別の名前の場合)。</translation>
    </message>
    <message>
        <source>How often to look, e.g. 15m; else every hour.</source>
        <translation>観測する間隔。例: 15m。省略すると 1 時間ごと。</translation>
    </message>
    <message>
        <source>Look only when asked to.</source>
        <translation>要求されたときだけ観測します。</translation>
    </message>
</context>
<context>
    <name>VerbImport</name>
    <message>
        <source>there is no time zone “%1”; try one like Europe/Berlin</source>
        <translation>タイムゾーン「%1」はありません。Europe/Berlin のように指定してください</translation>
    </message>
    <message>
        <source>its times are taken as those of %1; --timezone names another zone</source>
        <translation>時刻は %1 のものとして扱います。別のタイムゾーンは --timezone で指定します</translation>
    </message>
    <message>
        <source>in which time zone was it written? [%1]</source>
        <translation>どのタイムゾーンで書かれたものですか? [%1]</translation>
    </message>
    <message>
        <source>there is no time zone “%1”</source>
        <translation>タイムゾーン「%1」はありません</translation>
    </message>
    <message>
        <source>nothing in it is new</source>
        <translation>新しい内容はありません</translation>
    </message>
    <message>
        <source>new: %1, %2, %3, %4</source>
        <translation>新規: %1、%2、%3、%4</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>ポート %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>メモ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>観測ラウンド %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known port(s) get more history</source>
        <translation>
            <numerusform>既知のポート %n 件に履歴が追加されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that say something else here are overwritten: %1</source>
        <translation>
            <numerusform>こちらの内容と異なるメモ %n 件が上書きされます: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) say something else here, and are kept: %1 (--overwrite takes the file&apos;s)</source>
        <translation>
            <numerusform>%n 件のメモはこちらの内容が異なり、そのまま残ります: %1 (--overwrite でファイルの内容を使います)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not imported: %2. Nothing was changed.</source>
        <translation>%1 をインポートしません: %2。何も変更していません。</translation>
    </message>
    <message>
        <source>which file?</source>
        <translation>どのファイルですか?</translation>
    </message>
    <message>
        <source>its host “%1” is taken for this machine; --host keeps it apart</source>
        <translation>ホスト「%1」はこのマシンとして扱います。--host で区別できます</translation>
    </message>
    <message>
        <source>Adds an export of this program, or the data of the original web Portmonote.</source>
        <translation>このプログラムのエクスポート、または元の Web 版 Portmonote のデータを追加します。</translation>
    </message>
    <message>
        <source>Where the web Portmonote ran, e.g. Europe/Berlin.</source>
        <translation>Web 版 Portmonote を使っていたタイムゾーン。例: Europe/Berlin。</translation>
    </message>
    <message>
        <source>Whose ports those of a web Portmonote are; else this machine&apos;s.</source>
        <translation>Web 版 Portmonote のポートがどのマシンのものか。省略するとこのマシンのものとします。</translation>
    </message>
    <message>
        <source>Take the file&apos;s notes where others are here.</source>
        <translation>こちらに異なるメモがある場合、ファイルのメモを使います。</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>何が行われるかを示すだけにします。</translation>
    </message>
</context>
<context>
    <name>VerbList</name>
    <message>
        <source>gone since %1</source>
        <translation>%1 から消失</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>PORT</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>REACHABLE FROM</source>
        <translation>公開範囲</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>there is no state “%1”</source>
        <translation>状態「%1」はありません</translation>
    </message>
    <message>
        <source>nothing matched</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>The ports, most urgent first; FILTER as in the search box.</source>
        <translation>ポートを緊急度の高い順に表示します。FILTER は検索ボックスと同じです。</translation>
    </message>
    <message>
        <source>Print comma separated values.</source>
        <translation>コンマ区切りの値で出力します。</translation>
    </message>
    <message>
        <source>Only ports in this state; may be repeated.</source>
        <translation>この状態のポートだけ。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Also ports that are gone and that nothing was expected of.</source>
        <translation>消失し、存在が想定されていなかったポートも含めます。</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>ホスト</translation>
    </message>
</context>
<context>
    <name>VerbNamespaces</name>
    <message>
        <source>this one</source>
        <translation>この名前空間</translation>
    </message>
    <message>
        <source>named %1</source>
        <translation>名前: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), the first is %1 (pid %2)</source>
        <translation>
            <numerusform>プロセス %n 個、最初は %1 (PID %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>そこで待ち受けているものはありません</translation>
    </message>
    <message>
        <source>The network namespaces of this machine, and what listens in them.</source>
        <translation>このマシンのネットワーク名前空間と、その中で待ち受けているもの。</translation>
    </message>
</context>
<context>
    <name>VerbNote</name>
    <message>
        <source>--exposure takes loopback, link-local, lan, all or any</source>
        <translation>--exposure には loopback、link-local、lan、all、any のいずれかを指定します</translation>
    </message>
    <message>
        <source>--risk takes trusted, expected or suspicious; empty takes the judgement back</source>
        <translation>--risk には trusted、expected、suspicious のいずれかを指定します。空にすると判定を取り消します</translation>
    </message>
    <message>
        <source>--pin and --unpin exclude each other</source>
        <translation>--pin と --unpin は同時に指定できません</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>there is no note on %1</source>
        <translation>%1 のメモはありません</translation>
    </message>
    <message>
        <source>Writes, or without options shows, the note on a port.</source>
        <translation>ポートのメモを書きます。オプションがなければ表示します。</translation>
    </message>
    <message>
        <source>A short name.</source>
        <translation>短い名前。</translation>
    </message>
    <message>
        <source>More words, in Markdown.</source>
        <translation>詳しい説明 (Markdown)。</translation>
    </message>
    <message>
        <source>Who looks after it.</source>
        <translation>管理している人。</translation>
    </message>
    <message>
        <source>web, db, tunnel, test, …</source>
        <translation>web, db, tunnel, test, …</translation>
    </message>
    <message>
        <source>trusted, expected or suspicious.</source>
        <translation>trusted、expected、suspicious のいずれか。</translation>
    </message>
    <message>
        <source>A tag; may be repeated. They replace those that are there.</source>
        <translation>タグ。繰り返し指定できます。既存のタグを置き換えます。</translation>
    </message>
    <message>
        <source>One more tag; may be repeated.</source>
        <translation>追加するタグ。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>A tag less; may be repeated.</source>
        <translation>取り除くタグ。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>The widest exposure that is fine: loopback, link-local, lan, all or any.</source>
        <translation>問題のない最も広い公開範囲: loopback、link-local、lan、all、any のいずれか。</translation>
    </message>
    <message>
        <source>The note is for whoever is behind the port now.</source>
        <translation>メモを、現在のポートの所有者のものにします。</translation>
    </message>
    <message>
        <source>Keep it near the top.</source>
        <translation>上の方に固定します。</translation>
    </message>
    <message>
        <source>Let it go again.</source>
        <translation>固定を解除します。</translation>
    </message>
    <message>
        <source>Of another machine than this one, or of all that a pattern such as web* names.</source>
        <translation>このマシン以外のマシン、または web* などのパターンに一致するすべてのマシンのメモ。</translation>
    </message>
    <message>
        <source>Begin a note for this host alone, where one for a pattern applies.</source>
        <translation>パターンのメモが適用される場合に、このホスト専用のメモを新しく作ります。</translation>
    </message>
</context>
<context>
    <name>VerbShow</name>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>公開範囲</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>判明の根拠</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Pid</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>実行ファイル</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Cgroup</source>
        <translation>cgroup</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>初回観測</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終観測</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>消失日時</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Note&apos;s owner</source>
        <translation>メモの担当者</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>All there is about one port, e.g. tcp/8080.</source>
        <translation>1 つのポートについてのすべて。例: tcp/8080。</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>ほかの所有者</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>起動元</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>ネットワーク上</translation>
    </message>
</context>
<context>
    <name>VerbStatus</name>
    <message>
        <source>Observed %1.</source>
        <translation>観測: %1。</translation>
    </message>
    <message>
        <source>The machine in one sentence; ends with 1 when something needs attention.</source>
        <translation>マシンの状況を 1 文で示します。注意が必要なものがあると 1 で終了します。</translation>
    </message>
</context>
<context>
    <name>VerbStop</name>
    <message>
        <source>stop it? [y/N]</source>
        <translation>停止しますか? [y/N]</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: 停止しました</translation>
    </message>
    <message>
        <source>Stops what listens there, by who supervises it; says how, and asks first.</source>
        <translation>そこで待ち受けているものを、監視元に応じた方法で停止します。方法を示し、最初に確認を求めます。</translation>
    </message>
</context>
<context>
    <name>VerbWhy</name>
    <message>
        <source>nobody can be found behind %1, and nothing was stored about it</source>
        <translation>%1 の所有者が見つからず、保存された情報もありません</translation>
    </message>
    <message>
        <source>nobody can be found behind %1 now; this was stored before</source>
        <translation>現在 %1 の所有者は見つかりません。以前に保存された情報です</translation>
    </message>
    <message>
        <source>nobody listens on %1 any more; this was stored before</source>
        <translation>%1 で待ち受けているものはもうありません。以前に保存された情報です</translation>
    </message>
    <message>
        <source>nothing was stored about %1</source>
        <translation>%1 について保存された情報はありません</translation>
    </message>
    <message>
        <source>Why it is running: who started whom, and what keeps it running.</source>
        <translation>実行中の理由: 誰が誰を起動し、何が実行を維持しているか。</translation>
    </message>
    <message>
        <source>What was found out each time that it was run in another way, the oldest first; asks nobody.</source>
        <translation>実行のされ方が変わるたびに判明した内容を、古い順に表示します。問い合わせは行いません。</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>%1 (%2 before this look)</source>
        <translation>%1 (この観測の %2前)</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>実行ファイル</translation>
    </message>
    <message>
        <source>%1 (deleted since)</source>
        <translation>%1 (その後削除)</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>管理元</translation>
    </message>
    <message>
        <source>Unit file</source>
        <translation>ユニットファイル</translation>
    </message>
    <message>
        <source>Unit state</source>
        <translation>ユニットの状態</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>%1, branch %2</source>
        <translation>%1、ブランチ %2</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>Told by witr, %1</source>
        <translation>情報源: witr、%1</translation>
    </message>
    <message>
        <source>Told by /proc, %1</source>
        <translation>情報源: /proc、%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>systemd: %1</source>
        <translation>systemd: %1</translation>
    </message>
    <message>
        <source>container: %1</source>
        <translation>コンテナー: %1</translation>
    </message>
    <message>
        <source>cron: %1</source>
        <translation>cron: %1</translation>
    </message>
    <message>
        <source>an ssh session: %1</source>
        <translation>ssh セッション: %1</translation>
    </message>
    <message>
        <source>a shell: %1</source>
        <translation>シェル: %1</translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation>存在する理由</translation>
    </message>
    <message>
        <source>Why it is running</source>
        <translation>実行中の理由</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>連鎖</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
</context>
</TS>

// SPDX-License-Identifier: MIT
#include "collect/InterpreterScript.h"

#include <QStringTokenizer>

#include <algorithm>
#include <array>

namespace Portmonote {

namespace {

/// Words separated by blanks.
struct Interpreter
{
    QLatin1String names;   ///< of the program, without its version
    QLatin1String inlined; ///< options whose value is a program
    QLatin1String named;   ///< options whose value names a program
    QLatin1String valued;  ///< options whose value is something else
};

constexpr std::array interpreters{
    Interpreter{QLatin1String("python"), QLatin1String("-c"), QLatin1String("-m"), QLatin1String("-W -X -Q")},
    Interpreter{QLatin1String("bash dash sh zsh"), QLatin1String("-c"), QLatin1String(""),
                QLatin1String("-o +o -O +O --rcfile --init-file")},
    Interpreter{
        QLatin1String("java"), QLatin1String(""), QLatin1String("-jar -m --module"),
        QLatin1String("-cp -classpath --class-path -p --module-path --upgrade-module-path --add-modules "
                      "--add-opens --add-exports --add-reads")},
    Interpreter{QLatin1String("node nodejs"), QLatin1String("-e -p --eval --print"), QLatin1String(""),
                QLatin1String("-r --require --import --loader --experimental-loader -C --conditions")},
    Interpreter{QLatin1String("perl"), QLatin1String("-e -E"), QLatin1String(""), QLatin1String("-I")},
    Interpreter{QLatin1String("ruby"), QLatin1String("-e"), QLatin1String(""), QLatin1String("-I -r -C -E")},
    Interpreter{QLatin1String("php"), QLatin1String("-r"), QLatin1String("-f"), QLatin1String("-d -c -t -z")},
    Interpreter{QLatin1String("lua"), QLatin1String("-e"), QLatin1String(""), QLatin1String("-l")},
    Interpreter{QLatin1String("systemd-socket-activate"), QLatin1String(""), QLatin1String(""),
                QLatin1String("-l --listen -E --setenv --fdname")},
    Interpreter{QLatin1String("mono dotnet"), QLatin1String(""), QLatin1String(""),
                QLatin1String("--config")},
};

bool holdsWord(QLatin1String words, QStringView word)
{
    for (const QLatin1String candidate : qTokenize(words, QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word == candidate)
            return true;
    }
    return false;
}

/// Nothing for programs that are no interpreters.
const Interpreter *interpreterOf(const QString &executable)
{
    QStringView program = QStringView(executable).sliced(executable.lastIndexOf(QLatin1Char('/')) + 1);
    while (!program.isEmpty() && (program.back().isDigit() || program.back() == QLatin1Char('.')))
        program.chop(1);
    const auto found = std::find_if(
        interpreters.begin(), interpreters.end(),
        [program](const Interpreter &candidate) { return holdsWord(candidate.names, program); });
    return found == interpreters.end() ? nullptr : &*found;
}

} // namespace

QString scriptOf(const QString &executable, const QStringList &arguments)
{
    const Interpreter *interpreter = interpreterOf(executable);
    if (!interpreter)
        return {};
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (holdsWord(interpreter->named, argument) && i + 1 < arguments.size())
            return argument + QLatin1Char(' ') + arguments.at(i + 1);
        if (holdsWord(interpreter->inlined, argument))
            return argument;
        if (holdsWord(interpreter->valued, argument))
            ++i;
        else if (!argument.startsWith(QLatin1Char('-')))
            return argument;
    }
    return {};
}

} // namespace Portmonote

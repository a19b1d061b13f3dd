using System.Diagnostics;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Commands;

namespace StBriefingBot.Channels.Terminal;

/// <summary>The claims of a message with their verdicts, reasons and quotations.</summary>
internal static class ClaimLines
{
    public static IReadOnlyList<StyledLine> Of(Reply.ClaimsChecked reply)
    {
        var labels = ChatLabels.In(reply.Language);
        var lines = new List<StyledLine>();
        foreach (var claim in reply.Claims)
        {
            var (verdict, style) = claim.Kind switch
            {
                VerdictKind.Supported => (labels.Supported, TextStyle.Strong),
                VerdictKind.Contradicted => (labels.Contradicted, TextStyle.Caution),
                VerdictKind.Unsupported => (labels.NotInLibrary, TextStyle.Faint),
                _ => throw new UnreachableException(),
            };
            lines.Add(new StyledLine([new StyledSpan(verdict, style), new StyledSpan(": " + claim.Text)]));
            lines.AddRange(claim.Reasons.Select(reason => StyledLine.Of(reason, indent: 4)));
            if (claim.Quotation is { } quotation)
            {
                var label = claim.Kind == VerdictKind.Unsupported ? labels.NearestStatement + " " : "";
                lines.Add(StyledLine.Of($"{label}»{quotation.Quote}«", indent: 4));
                lines.Add(StyledLine.Of(AnswerLines.Reference(quotation, reply.Language) + Restated.Mark(quotation, reply.Language), TextStyle.Faint, indent: 4));
                if (quotation.Url is { } url)
                {
                    lines.Add(StyledLine.Of(url, TextStyle.Address, indent: 4));
                }
            }
        }

        if (reply.LeftOut > 0)
        {
            lines.Add(StyledLine.Blank);
            lines.Add(StyledLine.Of(labels.LeftOut(reply.LeftOut), TextStyle.Faint));
        }

        return lines;
    }
}

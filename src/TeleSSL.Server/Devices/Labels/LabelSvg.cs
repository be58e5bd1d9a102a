using System.Collections;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace TeleSSL.Server.Devices.Labels;

/// <summary>A label as SVG, for printing at any size. No style and no script, so it can be embedded in a page with a strict CSP.</summary>
internal static class LabelSvg
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Draw(LabelLayout label) =>
        $"""
        <svg xmlns="http://www.w3.org/2000/svg" width="70mm" height="37mm" viewBox="0 0 {LabelLayout.Width} {LabelLayout.Height}" role="img" aria-label="{label.Tag}">
        <path fill="#fff" d="M0 0h{LabelLayout.Width}v{LabelLayout.Height}h-{LabelLayout.Width}z"/>
        <path fill="#000" shape-rendering="crispEdges" transform="translate({label.QrX} {label.QrY}) scale({label.Module})" d="{Path(label.Modules)}"/>
        <g fill="#000" font-family="monospace" xml:space="preserve">{string.Concat(label.Lines.Select(Text))}</g>
        </svg>
        """;

    // A monospace letter is 0.6 of its size wide, the same pitch as the bitmap font.
    private static string Text(LabelLine line) =>
        $"""<text x="{line.X}" y="{line.Baseline}" font-size="{line.Scale * 10}">{Encoder.Encode(line.Text)}</text>""";

    private static string Path(IReadOnlyList<BitArray> modules)
    {
        var path = new StringBuilder();
        for (var y = 0; y < modules.Count; y++)
            for (int x = 0, run; x < modules.Count; x += Math.Max(run, 1))
            {
                run = Enumerable.Range(x, modules.Count - x).TakeWhile(at => modules[y][at]).Count();
                if (run > 0)
                    path.Append($"M{x} {y}h{run}v1h-{run}z");
            }

        return path.ToString();
    }
}

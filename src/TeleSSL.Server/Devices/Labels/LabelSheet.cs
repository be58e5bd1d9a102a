using System.Security.Cryptography;
using System.Text;

namespace TeleSSL.Server.Devices.Labels;

/// <summary>Labels as a printable page: A4 sheets of 3 x 8, without the browser's default margins.</summary>
internal static class LabelSheet
{
    private const int PerSheet = 24;

    private const string Style = """
        @page { size: A4 portrait; margin: 0 }
        html, body { margin: 0; padding: 0; background: #fff }
        section { box-sizing: border-box; width: 210mm; height: 296mm; display: grid; overflow: hidden;
                  grid-template-columns: repeat(3, 70mm); grid-template-rows: repeat(8, 37mm) }
        section + section { break-before: page }
        svg { display: block; width: 70mm; height: 37mm }
        @media screen {
          body { background: #ddd }
          section { margin: 5mm auto; background: #fff }
          svg { outline: 1px dashed #bbb }
        }
        @media print { svg { outline: none } }
        """;

    /// <summary>Content security policy: only this exact inline style is allowed.</summary>
    public static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    public static string Page(IReadOnlyList<LabelContent> labels) =>
        $"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Labels: {labels.Count}</title><style>{Style}</style></head>
        <body>
        {string.Join('\n', labels.Chunk(PerSheet).Select(Sheet))}
        </body>
        </html>
        """;

    private static string Sheet(LabelContent[] labels) =>
        $"<section>\n{string.Join('\n', labels.Select(label => LabelSvg.Draw(LabelLayout.Of(label))))}\n</section>";
}

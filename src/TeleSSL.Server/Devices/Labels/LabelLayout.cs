using System.Collections;
using QRCoder;

namespace TeleSSL.Server.Devices.Labels;

/// <summary>A line of text: the top left corner of its capitals, and the size in dots of one dot of the 5 x 7 font.</summary>
internal sealed record LabelLine(string Text, int X, int Y, int Scale)
{
    public int Baseline => Y + (BitmapFont.Height * Scale);
}

/// <summary>A label of 70 x 37 mm (24 to an A4 sheet) in dots at 300 dpi. Both image formats use it.</summary>
internal sealed record LabelLayout(
    string Tag, IReadOnlyList<BitArray> Modules, int Module, int QrX, int QrY, IReadOnlyList<LabelLine> Lines)
{
    public const int Width = 827;
    public const int Height = 437;

    private const int QrBox = 330;
    private const int Margin = 20;
    private const int TextX = Margin + QrBox;
    private const int Large = 6;
    private const int Small = 3;
    private const int Row = (BitmapFont.Height * Small) + 11;
    private const int PerRow = (Width - TextX - Margin) / (BitmapFont.Advance * Small);

    public static LabelLayout Of(LabelContent label)
    {
        // Level Q recovers 25 % damage. The quiet zone is part of the matrix.
        using var qr = QRCodeGenerator.GenerateQrCode(label.Link, QRCodeGenerator.ECCLevel.Q);
        var modules = qr.ModuleMatrix;
        var module = QrBox / modules.Count;
        var size = module * modules.Count;
        return new LabelLayout(
            label.Tag, modules, module, Margin + ((QrBox - size) / 2), (Height - size) / 2, [.. Placed(label)]);
    }

    private static IEnumerable<LabelLine> Placed(LabelContent label)
    {
        var y = 54;
        var scale = Math.Min(Large, (Width - TextX - Margin) / (BitmapFont.Advance * label.Tag.Length));
        yield return new LabelLine(label.Tag, TextX, y, scale);
        y += (BitmapFont.Height * Large) + 24;
        List<string>[] blocks = [LabelText.Words(label.Model, PerRow, 2), LabelText.Whole($"SN {label.Serial}", PerRow),
            LabelText.Words(label.Unit, PerRow, 2)];
        foreach (var block in blocks)
        {
            foreach (var text in block)
            {
                yield return new LabelLine(text, TextX, y, Small);
                y += Row;
            }

            y += Row / 4;
        }
    }
}

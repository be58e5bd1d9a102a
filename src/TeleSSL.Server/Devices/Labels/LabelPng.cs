using System.Collections;

namespace TeleSSL.Server.Devices.Labels;

/// <summary>A label as PNG, for label printers that print images: black on white at 300 dpi.</summary>
internal static class LabelPng
{
    private const int DotsPerMetre = 11811;

    public static byte[] Draw(LabelLayout label)
    {
        var rows = Enumerable.Range(0, LabelLayout.Height).Select(_ => new BitArray(LabelLayout.Width)).ToArray();
        for (var y = 0; y < label.Modules.Count; y++)
            for (var x = 0; x < label.Modules.Count; x++)
                if (label.Modules[y][x])
                    Square(rows, label.QrX + (x * label.Module), label.QrY + (y * label.Module), label.Module);
        foreach (var line in label.Lines)
            Write(rows, line);
        return PngFile.Of(rows, DotsPerMetre);
    }

    private static void Write(BitArray[] rows, LabelLine line)
    {
        var left = line.X;
        foreach (var letter in LabelText.Letters(line.Text))
        {
            foreach (var (column, row) in BitmapFont.Dots(letter))
                Square(rows, left + (column * line.Scale), line.Y + (row * line.Scale), line.Scale);
            left += BitmapFont.Advance * line.Scale;
        }
    }

    private static void Square(BitArray[] rows, int left, int top, int size)
    {
        for (var y = top; y < top + size; y++)
            for (var x = left; x < left + size; x++)
                rows[y][x] = true;
    }
}

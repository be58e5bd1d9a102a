using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

internal static class TaskEndpoints
{
    private static readonly TaskAnswer[] Rows = [.. SslTask.All.Select(Answer)];

    public static void MapTasks(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/tasks", () => Json.Answer(Rows))
            .Named("listTasks", "Table 1, with what each step needs.").WithTags("Tasks").RequireAuthorization().Produces<TaskAnswer[]>();

    private static TaskAnswer Answer(SslTask task)
    {
        var steps = Lifecycle.Rows.Where(row => row.Task == task).ToArray();
        return new TaskAnswer(
            task.Number, task.Slug, task.Danish, task.Kind.Kebab(), task.Module,
            [.. steps.Select(step => step.Name).OfType<string>()],
            [.. task.Checklist.Select(item => new ChecklistLine(item.Code, item.Text))],
            [.. task.Who.Select(role => role.Kebab())],
            [.. steps.Select(step => new Transition(
                step.Name, [.. step.From.Select(c => c.Kebab())], step.To?.Kebab(), step.Otherwise?.Kebab(),
                [.. step.Who.Select(role => role.Kebab())]))]);
    }
}
